package cymru.diogel.continuity.scenarios;

import cymru.diogel.statistics.scenarios.staffing.Capacity;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a scenario. Fans have a row a week with five values: 10, 25, 50, 75 and 90 of a
 * hundred trajectories are at or below.
 *
 * @param spread cases of each week
 * @param flu those of the second illness who see a GP; no week where there is none
 * @param away share of staff away when nothing is done
 * @param results of every variant and post
 */
public record Outcome(double[][] spread, double[][] flu, double[][] away, List<Result> results) {
    /** What a variant leaves of a post. */
    public record Result(String variant, Post.Key post, Capacity capacity) {}

    public Outcome {
        results = List.copyOf(results);
    }

    public Optional<Capacity> of(String variant, Post.Key post) {
        return results.stream()
                .filter(it -> it.variant().equals(variant) && it.post().equals(post))
                .map(Result::capacity)
                .findFirst();
    }
}
