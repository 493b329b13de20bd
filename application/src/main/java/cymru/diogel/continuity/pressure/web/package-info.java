/** The page of a service's weeks, with the drawing and the file they may come from. */
@NullMarked
package cymru.diogel.continuity.pressure.web;

import org.jspecify.annotations.NullMarked;
