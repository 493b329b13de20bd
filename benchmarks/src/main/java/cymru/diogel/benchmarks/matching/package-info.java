/** Matching of people, beside two known matchers and on Welsh families made up for it. */
@NullMarked
package cymru.diogel.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
