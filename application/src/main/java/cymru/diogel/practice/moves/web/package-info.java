/** Pages of moves between councils, for the custodian of the register. */
@NullMarked
package cymru.diogel.practice.moves.web;

import org.jspecify.annotations.NullMarked;
