/** How far two written-down people agree, field by field, in levels. */
@NullMarked
package cymru.diogel.statistics.linkage.compare;

import org.jspecify.annotations.NullMarked;
