/** The page of the county's own limits and shares, and the form that changes one. */
@NullMarked
package cymru.diogel.platform.settings.web;

import org.jspecify.annotations.NullMarked;
