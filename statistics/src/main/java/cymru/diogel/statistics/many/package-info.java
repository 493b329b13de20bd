/** Fair statements about many households and teams at once, without ranking them. */
@NullMarked
package cymru.diogel.statistics.many;

import org.jspecify.annotations.NullMarked;
