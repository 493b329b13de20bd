/** How fast an infection spreads, how much of it is there, and what has not been reported yet. */
@NullMarked
package cymru.diogel.statistics.epidemic;

import org.jspecify.annotations.NullMarked;
