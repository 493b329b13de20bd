/** Measurements beside a peer or a limit, in one run. Nothing depends on them. */
@NullMarked
package cymru.diogel.benchmarks;

import org.jspecify.annotations.NullMarked;
