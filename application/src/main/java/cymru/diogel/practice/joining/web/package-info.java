/** The pages on which people say who is one person, and take it back. */
@NullMarked
package cymru.diogel.practice.joining.web;

import org.jspecify.annotations.NullMarked;
