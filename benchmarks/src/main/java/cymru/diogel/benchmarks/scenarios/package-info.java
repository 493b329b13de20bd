/** How long scenarios of an epidemic take. */
@NullMarked
package cymru.diogel.benchmarks.scenarios;

import org.jspecify.annotations.NullMarked;
