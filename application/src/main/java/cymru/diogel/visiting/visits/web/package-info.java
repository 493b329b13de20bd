/** The pages on which visits are written, read, listed and taken out. */
@NullMarked
package cymru.diogel.visiting.visits.web;

import org.jspecify.annotations.NullMarked;
