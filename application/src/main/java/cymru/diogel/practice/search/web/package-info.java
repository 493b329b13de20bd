/** The page that looks for children. */
@NullMarked
package cymru.diogel.practice.search.web;

import org.jspecify.annotations.NullMarked;
