/** The list of planning assumptions, and the page of each with its history. */
@NullMarked
package cymru.diogel.continuity.assumptions.web;

import org.jspecify.annotations.NullMarked;
