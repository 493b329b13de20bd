/** Which pairs to look at, and what may be joined with what. */
@NullMarked
package cymru.diogel.statistics.linkage.groups;

import org.jspecify.annotations.NullMarked;
