/** Photographs and receipts that people put beside what they told of a family. */
@NullMarked
package id.prokus.registry.proof;

import org.jspecify.annotations.NullMarked;
