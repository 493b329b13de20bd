/** The pages on which a child is written down. */
@NullMarked
package cymru.diogel.practice.facts.web;

import org.jspecify.annotations.NullMarked;
