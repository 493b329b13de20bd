/** Figures that describe the times of a household’s visits and decide nothing. */
@NullMarked
package cymru.diogel.statistics.description;

import org.jspecify.annotations.NullMarked;
