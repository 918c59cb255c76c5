/** What organisations say about the results: masukan, answers, sanggahan, narrative reports; and the view that shows it in the room. */
@NullMarked
@NamedInterface("feedback")
package id.prokus.dissemination.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
