/**
 * The pages of somebody's day in a county and in Wales, with ten years of history, need to know and
 * the trail; and how much more one takes than the other.
 */
@NullMarked
package cymru.diogel.benchmarks.paging;

import org.jspecify.annotations.NullMarked;
