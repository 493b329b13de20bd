/** A lifecycle as its enum tells it, and the page that is made from it. */
@NullMarked
package cymru.diogel.testing.lifecycles;

import org.jspecify.annotations.NullMarked;
