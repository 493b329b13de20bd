/**
 * Places in day services while people keep apart: how many a room takes and why, and who comes
 * when. Knows no names and no storage; a person decides on what it proposes.
 */
@NullMarked
package cymru.diogel.planning.dayservices;

import org.jspecify.annotations.NullMarked;
