/**
 * Looking for one child among two million people, through the application and beside three peers.
 */
@NullMarked
package cymru.diogel.benchmarks.searching;

import org.jspecify.annotations.NullMarked;
