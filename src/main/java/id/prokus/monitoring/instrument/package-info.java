/** The forms: what comes with the programme, every version ever published, and the engine that fills them in again. */
@NullMarked
@NamedInterface("instrument")
package id.prokus.monitoring.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
