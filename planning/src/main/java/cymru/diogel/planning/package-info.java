/** The lottery that draws a time for an unannounced visit. No framework, no clock, no storage. */
@NullMarked
package cymru.diogel.planning;

import org.jspecify.annotations.NullMarked;
