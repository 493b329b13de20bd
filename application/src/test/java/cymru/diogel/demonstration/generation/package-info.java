@NullMarked
package cymru.diogel.demonstration.generation;

import org.jspecify.annotations.NullMarked;
