/** The pages of the catalogue, of one service, and of its moves from state to state. */
@NullMarked
package cymru.diogel.continuity.services.web;

import org.jspecify.annotations.NullMarked;
