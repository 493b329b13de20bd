/** Estimating how infections spread, beside R’s EpiEstim where it is installed. */
@NullMarked
package cymru.diogel.benchmarks.infecting;

import org.jspecify.annotations.NullMarked;
