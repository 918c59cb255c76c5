/**
 * Leaving the programme: proposed by whoever walks with the family, confirmed by a person who approves, with the edition's
 * own rule of success beside it. What an SK says of replacement stays the SK's.
 */
@NullMarked
package id.prokus.registry.leaving;

import org.jspecify.annotations.NullMarked;
