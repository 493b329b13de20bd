/** The scan statistic: more calls in one short stretch of the day than chance would put there. */
@NullMarked
package cymru.diogel.statistics.scan;

import org.jspecify.annotations.NullMarked;
