/** Welsh families made up, with it known who is who. */
@NullMarked
package cymru.diogel.benchmarks.matching.teulusyn;

import org.jspecify.annotations.NullMarked;
