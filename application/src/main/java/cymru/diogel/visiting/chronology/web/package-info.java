/** The chronology on a page and on paper. */
@NullMarked
package cymru.diogel.visiting.chronology.web;

import org.jspecify.annotations.NullMarked;
