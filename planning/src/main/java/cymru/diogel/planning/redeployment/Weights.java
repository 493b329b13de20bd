package cymru.diogel.planning.redeployment;

import java.util.List;

/**
 * What things cost when they are added up.
 *
 * @param unfilled an unfilled place of tier 1, 2 and 3; only for the sum that is reported, since no
 *     number of a lower tier ever outweighs one of a higher
 * @param move working in another service than one's own
 * @param minute of travel, one way
 * @param change working elsewhere than now, for whoever is placed now
 * @param travelLimit minutes, one way, that nobody is asked to exceed
 */
public record Weights(List<Long> unfilled, int move, int minute, int change, int travelLimit) {
    public Weights {
        unfilled = List.copyOf(unfilled);
        if (unfilled.size() != Place.TIERS) {
            throw new IllegalArgumentException("a weight for each of three tiers");
        }
    }

    public static Weights standard() {
        return new Weights(List.of(100_000L, 10_000L, 1_000L), 50, 1, 0, 60);
    }

    /** The same, and a price on moving whoever is placed now. */
    public Weights withChange(int price) {
        return new Weights(unfilled, move, minute, price, travelLimit);
    }
}
