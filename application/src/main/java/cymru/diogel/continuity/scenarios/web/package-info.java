/**
 * Scenarios: the list, the form that asks for one, its page and documents; each says what it is.
 */
@NullMarked
package cymru.diogel.continuity.scenarios.web;

import org.jspecify.annotations.NullMarked;
