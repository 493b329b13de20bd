/** Pages about one child. */
@NullMarked
package cymru.diogel.visiting.children.web;

import org.jspecify.annotations.NullMarked;
