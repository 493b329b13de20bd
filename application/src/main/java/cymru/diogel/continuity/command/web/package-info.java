/** The log of decisions, one decision on paper, and the incidents they belong to. */
@NullMarked
package cymru.diogel.continuity.command.web;

import org.jspecify.annotations.NullMarked;
