/** What a scenario of illness leaves of staff: absence, capacity and shifts that nobody fills. */
@NullMarked
package cymru.diogel.statistics.scenarios.staffing;

import org.jspecify.annotations.NullMarked;
