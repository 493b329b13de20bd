/** How spread counts are over windows, in nats, with the bias of small samples kept in view. */
@NullMarked
package cymru.diogel.statistics.entropy;

import org.jspecify.annotations.NullMarked;
