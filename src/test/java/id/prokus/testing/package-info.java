/** What every test stands on: a real PostgreSQL, the running programme, and somebody who visits it. */
@NullMarked
package id.prokus.testing;

import org.jspecify.annotations.NullMarked;
