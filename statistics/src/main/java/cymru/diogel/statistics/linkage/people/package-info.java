/** People as somebody wrote them down, and the parts that can be compared. */
@NullMarked
package cymru.diogel.statistics.linkage.people;

import org.jspecify.annotations.NullMarked;
