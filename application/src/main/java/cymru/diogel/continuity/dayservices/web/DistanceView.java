package cymru.diogel.continuity.dayservices.web;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.DistanceRule;
import cymru.diogel.continuity.dayservices.Weeks.Compared;
import cymru.diogel.planning.dayservices.Capacity;
import cymru.diogel.platform.pages.Frame;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Two rules side by side, in words.
 *
 * @param rules all that were ever set, the latest day first
 * @param now the rule that holds today
 * @param then the same with another distance
 */
public record DistanceView(
        Frame frame, boolean mayRun, List<DistanceRule> rules, Compared now, Compared then) {
    public List<Centre> centres() {
        return now.wishes().centres();
    }

    public Capacity capacity(Centre.Room room, Compared at) {
        return Capacity.of(room.floor(), at.rule().apart());
    }

    public String binding(Capacity it) {
        return DayOverview.limit(frame, it);
    }

    public String metres(Compared at) {
        return frame.say("dayservices.metres", Map.of("n", number(at.rule().apart().distance())));
    }

    static String number(BigDecimal it) {
        return it.stripTrailingZeros().toPlainString();
    }

    public int places(Compared at) {
        return at.wishes().week().halls().stream().mapToInt(it -> it.places()).sum();
    }

    /** Half-days that people wish for. */
    public int wished() {
        return now.wishes().guests().stream()
                .flatMap(List::stream)
                .mapToInt(it -> it.said().wanted())
                .sum();
    }

    private int people() {
        return (int) now.wishes().guests().stream().mapToLong(List::size).sum();
    }

    public int served(Compared at) {
        return at.allocation().audit().served();
    }

    public int halfDays(Compared at) {
        return at.allocation().audit().halfDays();
    }

    public int without(Compared at) {
        return people() - served(at);
    }

    /** The finding: what the other distance changes. */
    public String heading() {
        int more = halfDays(then) - halfDays(now);
        var key = more > 0 ? "more" : more < 0 ? "less" : "same";
        return frame.say(
                "dayservices.distance-heading-" + key,
                Map.of(
                        "metres", number(then.rule().apart().distance()),
                        "n", Math.abs(more)));
    }

    public String rule(DistanceRule it) {
        return frame.say(
                "dayservices.rule-said",
                Map.of(
                        "metres", number(it.apart().distance()),
                        "air", it.apart().air(),
                        "ratio", it.apart().ratio(),
                        "seats", it.seatsPercent(),
                        "ride", it.ride()));
    }

    public String from(DistanceRule it) {
        return frame.words().date(it.from());
    }
}
