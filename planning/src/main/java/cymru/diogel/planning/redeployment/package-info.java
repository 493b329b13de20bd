/**
 * Who works where when services need more people than they have. No clock and no storage; a start
 * that is exact in all that adds up, Timefold for what does not, and an auditor that shares no
 * arithmetic with either.
 */
@NullMarked
package cymru.diogel.planning.redeployment;

import org.jspecify.annotations.NullMarked;
