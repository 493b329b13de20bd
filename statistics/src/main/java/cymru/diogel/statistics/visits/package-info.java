/** Recorded visits as columns, and the appearances at a household's door that they make. */
@NullMarked
package cymru.diogel.statistics.visits;

import org.jspecify.annotations.NullMarked;
