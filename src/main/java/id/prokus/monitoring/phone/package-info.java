/** The phones: their passwords, and OpenRosa as they speak it. */
@NullMarked
@NamedInterface("phone")
package id.prokus.monitoring.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
