/**
 * Whether a family may take part in an edition: the edition's own checks, each passed, failed or waived by somebody who is
 * named, and a result that a person confirms.
 */
@NullMarked
package id.prokus.registry.screening;

import org.jspecify.annotations.NullMarked;
