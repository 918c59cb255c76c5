/** Rounds of asking: who is asked, how far it has come, and whom nobody reached. Workbooks and phones are two doors of one round. */
@NullMarked
package id.prokus.monitoring.round;

import org.jspecify.annotations.NullMarked;
