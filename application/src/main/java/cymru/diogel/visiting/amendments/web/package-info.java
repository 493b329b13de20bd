/** The pages on which governed corrections are asked for and decided. */
@NullMarked
package cymru.diogel.visiting.amendments.web;

import org.jspecify.annotations.NullMarked;
