/** The page of how things stand, on the screen and on paper. */
@NullMarked
package cymru.diogel.continuity.situation.web;

import org.jspecify.annotations.NullMarked;
