/** The same forms in a browser: filled in and kept there without a network, sent when there is one. */
@NullMarked
package id.prokus.monitoring.browser;

import org.jspecify.annotations.NullMarked;
