/** The list of those who cannot come, and the talks with each of them. */
@NullMarked
package cymru.diogel.continuity.talks.web;

import org.jspecify.annotations.NullMarked;
