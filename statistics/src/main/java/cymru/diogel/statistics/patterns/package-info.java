/** The audit of visit patterns: household by household first, then teams and the county. */
@NullMarked
package cymru.diogel.statistics.patterns;

import org.jspecify.annotations.NullMarked;
