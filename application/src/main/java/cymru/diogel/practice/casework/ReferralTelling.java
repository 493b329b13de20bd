package cymru.diogel.practice.casework;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.ReferralDecided;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Stage;
import cymru.diogel.practice.work.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for the strategy discussion that was decided on for children in a report. */
@Component
class ReferralTelling {
    private final Referrals referrals;
    private final Discussions discussions;
    private final Deadlines deadlines;
    private final Telling telling;

    ReferralTelling(
            Referrals referrals, Discussions discussions, Deadlines deadlines, Telling telling) {
        this.referrals = referrals;
        this.discussions = discussions;
        this.deadlines = deadlines;
        this.telling = telling;
    }

    @EventListener
    void on(ReferralDecided event) {
        var report = event.referral();
        var children =
                referrals.named(List.of(report)).getOrDefault(report, List.of()).stream()
                        .filter(ReferralTelling::isToBeDiscussed)
                        .flatMap(it -> Stream.ofNullable(it.child()))
                        .distinct()
                        .toList();
        var on = WallClock.shown(event.at()).toLocalDate();
        var rule = Rules.published().on("STRATEGY_TIMING", on);
        telling.putWhile(
                !children.isEmpty(),
                children,
                new Telling.Next(
                        key(report),
                        "discuss",
                        Task.Whose.of(event.by()),
                        rule.limit().due(on, deadlines.calendar()),
                        "/reports/" + report));
    }

    @EventListener
    void on(Discussion.Changed event) {
        discussions
                .find(event.discussion())
                .filter(it -> it.stage() == Stage.DECIDED_TO_HOLD)
                .ifPresent(it ->
                        referrals
                                .naming(it.children())
                                .forEach((report, named) -> {
                                    if (named.stream()
                                            .anyMatch(
                                                    of -> isDecidedBy(of, it.called().knownAt()))) {
                                        telling.done(key(report.id()));
                                    }
                                }));
    }

    private static boolean isToBeDiscussed(Named it) {
        return it.decision() != null && it.decision().outcome() == Outcome.STRATEGY_DISCUSSION;
    }

    private static boolean isDecidedBy(Named it, Instant at) {
        return it.decision() != null && !it.decision().at().isAfter(at);
    }

    private static String key(UUID report) {
        return "discuss:" + report;
    }
}
