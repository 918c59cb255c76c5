/** What was returned to its sender, question by question, until it is right. */
@NullMarked
package id.prokus.monitoring.returned;

import org.jspecify.annotations.NullMarked;
