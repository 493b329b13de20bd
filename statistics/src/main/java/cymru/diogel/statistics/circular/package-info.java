/** Times on a clock face: where they point, how they spread, and whether they are even. */
@NullMarked
package cymru.diogel.statistics.circular;

import org.jspecify.annotations.NullMarked;
