/** Day services, on made-up weeks of several sizes: how near to the best, and how fast. */
@NullMarked
package cymru.diogel.benchmarks.dayservices;

import org.jspecify.annotations.NullMarked;
