/** How often a patient observer who is allowed a few guesses names the hour of the next call. */
@NullMarked
package cymru.diogel.statistics.guessability;

import org.jspecify.annotations.NullMarked;
