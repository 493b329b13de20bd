/** The chronology on a page and on paper, entries by hand, and what is chosen of it. */
@NullMarked
package cymru.diogel.practice.chronology.web;

import org.jspecify.annotations.NullMarked;
