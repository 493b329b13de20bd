package cymru.diogel.assurance.oversight;

import cymru.diogel.platform.trail.TrailReader.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What counts as unusual looking.
 *
 * @param children more different children than this
 * @param minutes within this time
 * @param ownGrounds on none of these grounds
 * @param answerDays working days until it must be answered
 */
public record LookingRule(
        int version, int children, int minutes, Set<String> ownGrounds, int answerDays) {

    /**
     * Looking that went on for some time.
     *
     * @param children different children, where there were most within the time of the rule
     * @param looks looks from the first to the last
     */
    public record Burst(Instant first, Instant last, int children, int looks) {}

    /** What is unusual among the looks of one person, in order of time. */
    public List<Burst> bursts(List<Look> looks) {
        var bursts = new ArrayList<Burst>();
        var within = new HashMap<UUID, Integer>();
        var span = Duration.ofMinutes(minutes);
        var oldest = 0;
        var begun = -1;
        for (var newest = 0; newest < looks.size(); newest++) {
            within.merge(looks.get(newest).child(), 1, Integer::sum);
            var from = looks.get(newest).at().minus(span);
            while (looks.get(oldest).at().isBefore(from)) {
                within.computeIfPresent(
                        looks.get(oldest++).child(), (_, count) -> count == 1 ? null : count - 1);
            }
            if (within.size() <= children) {
                continue;
            }
            if (begun < 0 || looks.get(oldest).at().isAfter(bursts.getLast().last())) {
                begun = oldest;
                bursts.add(burst(looks, begun, newest, within.size()));
            } else {
                var most = Math.max(bursts.getLast().children(), within.size());
                bursts.set(bursts.size() - 1, burst(looks, begun, newest, most));
            }
        }
        return bursts;
    }

    private static Burst burst(List<Look> looks, int first, int last, int children) {
        return new Burst(looks.get(first).at(), looks.get(last).at(), children, last - first + 1);
    }
}
