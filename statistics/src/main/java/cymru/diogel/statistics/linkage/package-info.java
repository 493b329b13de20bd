/** Whether two written-down people may be the same: offers with reasons, for a person to decide. */
@NullMarked
package cymru.diogel.statistics.linkage;

import org.jspecify.annotations.NullMarked;
