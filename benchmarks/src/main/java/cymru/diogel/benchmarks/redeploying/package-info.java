/** Who works where, beside the optima of an exact solver. */
@NullMarked
package cymru.diogel.benchmarks.redeploying;

import org.jspecify.annotations.NullMarked;
