/** The phones: their passwords, and OpenRosa as they speak it. */
@NullMarked
package id.prokus.monitoring.phone;

import org.jspecify.annotations.NullMarked;
