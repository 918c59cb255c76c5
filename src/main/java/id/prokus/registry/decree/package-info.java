/** Who should be there: the lists of an SK, the families they name, and what an SK perubahan says of them afterwards. */
@NullMarked
@NamedInterface("decree")
package id.prokus.registry.decree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
