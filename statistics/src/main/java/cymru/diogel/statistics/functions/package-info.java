/**
 * Special functions that the Java library and Hipparchus lack, or compute too slowly or coarsely.
 */
@NullMarked
package cymru.diogel.statistics.functions;

import org.jspecify.annotations.NullMarked;
