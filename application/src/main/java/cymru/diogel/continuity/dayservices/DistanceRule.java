package cymru.diogel.continuity.dayservices;

import cymru.diogel.planning.dayservices.Apart;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What people keep to from a day on.
 *
 * @param seatsPercent share of the seats of a vehicle that may be used
 * @param ride the most minutes that anybody is driven
 * @param reason why, or by which law
 */
public record DistanceRule(
        UUID id,
        LocalDate from,
        Apart apart,
        int seatsPercent,
        int ride,
        String reason,
        UUID by,
        Instant at) {
    /** The same rule with another distance. */
    public DistanceRule at(BigDecimal distance) {
        var other = new Apart(distance, apart.air(), apart.ratio());
        return new DistanceRule(id, from, other, seatsPercent, ride, reason, by, at);
    }

    int seats(Centre.Route route) {
        return route.seats() * seatsPercent / 100;
    }
}
