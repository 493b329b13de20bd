/** The pages on which a thematic audit of the visits on record is chosen, read and taken away. */
@NullMarked
package cymru.diogel.visiting.thematic.web;

import org.jspecify.annotations.NullMarked;
