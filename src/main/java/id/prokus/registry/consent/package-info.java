/** What a family agreed to: for which purpose, in which words, how, and from when no more. */
@NullMarked
@NamedInterface("consent")
package id.prokus.registry.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
