/** Chance and plans: the lottery that draws a time, and the models that route around it. */
@NullMarked
package cymru.diogel.planning;

import org.jspecify.annotations.NullMarked;
