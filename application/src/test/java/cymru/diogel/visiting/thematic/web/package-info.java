/** The pages of the thematic audit, over the made-up county and over visits of a test's own. */
@NullMarked
package cymru.diogel.visiting.thematic.web;

import org.jspecify.annotations.NullMarked;
