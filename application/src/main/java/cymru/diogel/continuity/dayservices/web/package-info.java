/** The pages of day services: centres and distance without names, people and weeks with them. */
@NullMarked
package cymru.diogel.continuity.dayservices.web;

import org.jspecify.annotations.NullMarked;
