/** The page on which everybody's work begins. */
@NullMarked
package cymru.diogel.visiting.clocks.web;

import org.jspecify.annotations.NullMarked;
