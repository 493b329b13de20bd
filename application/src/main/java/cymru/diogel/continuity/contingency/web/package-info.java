/** Contingency plans: the list with its triggers, each plan, the form, and what command decides. */
@NullMarked
package cymru.diogel.continuity.contingency.web;

import org.jspecify.annotations.NullMarked;
