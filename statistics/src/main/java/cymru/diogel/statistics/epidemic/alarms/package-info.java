/** When a count or a rate is so high that somebody must be told, and how often in vain. */
@NullMarked
package cymru.diogel.statistics.epidemic.alarms;

import org.jspecify.annotations.NullMarked;
