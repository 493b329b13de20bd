/** Scenarios: the list, the form that asks for one, its page and documents. Each says that it is one. */
@NullMarked
package cymru.diogel.continuity.scenarios.web;

import org.jspecify.annotations.NullMarked;
