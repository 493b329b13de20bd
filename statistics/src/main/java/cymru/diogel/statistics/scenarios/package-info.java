/**
 * Scenarios of an epidemic: if the reproduction number were this and these rules held, then so many
 * cases, week by week, with how unsure that is. Never a forecast.
 */
@NullMarked
package cymru.diogel.statistics.scenarios;

import org.jspecify.annotations.NullMarked;
