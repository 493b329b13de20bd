/** What the working days between visits give away, and what being less predictable costs. */
@NullMarked
package cymru.diogel.statistics.dates;

import org.jspecify.annotations.NullMarked;
