/** The pages of recalls played through and of proposals. */
@NullMarked
package cymru.diogel.continuity.redeployproposals.web;

import org.jspecify.annotations.NullMarked;
