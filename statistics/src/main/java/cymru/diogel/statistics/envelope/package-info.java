/** The minutes at which a call could have been made: policy hours, rotas, the child's day. */
@NullMarked
package cymru.diogel.statistics.envelope;

import org.jspecify.annotations.NullMarked;
