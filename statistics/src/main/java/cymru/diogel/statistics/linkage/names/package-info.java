/** Names as they are written, said and shortened in Wales; also what a forgiving search needs. */
@NullMarked
package cymru.diogel.statistics.linkage.names;

import org.jspecify.annotations.NullMarked;
