/** The pages of infections. */
@NullMarked
package cymru.diogel.continuity.infections.web;

import org.jspecify.annotations.NullMarked;
