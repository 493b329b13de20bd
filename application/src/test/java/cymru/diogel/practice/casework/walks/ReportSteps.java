package cymru.diogel.practice.casework.walks;

import cymru.diogel.practice.referrals.Decisions;
import cymru.diogel.practice.referrals.Matches;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.strategy.Attendance;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.Discussions;
import cymru.diogel.practice.strategy.Invitations;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What may be tried with reports and strategy discussions. */
final class ReportSteps {
    private final ApplicationContext beans;
    private final Walk walk;
    private final Luck luck;

    ReportSteps(ApplicationContext beans, Walk walk, Luck luck) {
        this.beans = beans;
        this.walk = walk;
        this.luck = luck;
    }

    List<Runnable> all() {
        return List.of(
                this::receive,
                this::take,
                this::decide,
                this::decide,
                () -> decisions().answer(report(), luck.one(Report.How.values()), "Told.", by()),
                () -> decisions().close(report()),
                this::reopen,
                this::hold,
                this::held,
                this::held,
                () -> discussions().recorded(discussion(), "Said.", by()),
                this::conclude,
                this::conclude,
                this::cancel,
                () ->
                        discussions()
                                .depart(
                                        discussion(),
                                        walk.today().plusDays(luck.below(9)),
                                        "Abuse by many.",
                                        by()));
    }

    private Decisions decisions() {
        return beans.getBean(Decisions.class);
    }

    private Discussions discussions() {
        return beans.getBean(Discussions.class);
    }

    private UUID by() {
        return walk.cast().door().id();
    }

    private UUID report() {
        return luck.one(walk.reports());
    }

    private UUID discussion() {
        return luck.one(walk.discussions());
    }

    private void receive() {
        if (walk.reports().size() > 2) {
            return;
        }
        var id = UUID.randomUUID();
        var isAnonymous = luck.chance(0.2);
        var maker =
                new Report.Maker(
                        Report.Way.PHONE,
                        Report.Kind.PUBLIC,
                        null,
                        isAnonymous ? null : "Nia",
                        null,
                        isAnonymous ? null : "01234",
                        "cy",
                        isAnonymous ? Report.Reply.NONE : Report.Reply.PHONE);
        var now = beans.getBean(Clock.class).instant();
        var told =
                new Report.Told("Hungry.", new Report.Places(null, null, null), false, now, by());
        var children =
                walk.children().stream()
                        .map(_ -> new Named.Called("Ifan", "Prawf", null))
                        .map(it -> new Referrals.Meant(it, null))
                        .toList();
        var referrals = beans.getBean(Referrals.class);
        referrals.receive(new Referrals.Coming(id, maker, told, children));
        walk.reports().add(id);
    }

    // Whoever takes it says which children they are.
    private void take() {
        var report = report();
        var door = walk.cast().door();
        beans.getBean(Matches.class).take(report, door);
        var place = 0;
        for (var named : named(report)) {
            beans.getBean(Matches.class).tie(named, walk.children().get(place), door);
            place++;
        }
    }

    private List<Named> named(UUID report) {
        return beans.getBean(Referrals.class)
                .named(List.of(report))
                .getOrDefault(report, List.of());
    }

    private void decide() {
        var report = report();
        var of = new HashMap<UUID, Decisions.Decided>();
        for (var named : named(report)) {
            var outcome =
                    luck.chance(0.7) ? Outcome.STRATEGY_DISCUSSION : luck.one(Outcome.values());
            of.put(named.id(), new Decisions.Decided(outcome, "Weighed.", "Next."));
        }
        decisions().decide(report, of, by());
    }

    private void reopen() {
        if (luck.chance(0.2)) {
            decisions().reopen(report(), "More is known.", by());
        }
    }

    private void hold() {
        if (walk.discussions().size() > 4) {
            return;
        }
        var now = beans.getBean(Clock.class).instant();
        var id = UUID.randomUUID();
        var report = walk.reports().isEmpty() || luck.chance(0.3) ? null : report();
        discussions()
                .hold(
                        new Discussions.Calling(
                                id,
                                walk.some(),
                                report,
                                null,
                                "Bruises.",
                                Discussion.Form.VIDEO,
                                now,
                                now),
                        by());
        walk.discussions().add(id);
    }

    private void held() {
        var now = beans.getBean(Clock.class).instant();
        var social =
                new Invitations.Guest(
                        Attendance.Agency.SOCIAL_SERVICES, null, "Nia", luck.chance(0.9));
        var police = new Invitations.Guest(Attendance.Agency.POLICE, null, "Gareth", true);
        discussions()
                .held(
                        discussion(),
                        new Discussions.Present(now, Map.of(), List.of(social, police)),
                        by());
    }

    private void conclude() {
        var outcome =
                luck.chance(0.6)
                        ? cymru.diogel.practice.strategy.Outcome.SECTION_47_JOINT
                        : luck.one(cymru.diogel.practice.strategy.Outcome.values());
        discussions().concluded(discussion(), outcome, "Weighed.", by());
    }

    private void cancel() {
        if (luck.chance(0.2)) {
            discussions().cancelled(discussion(), "He was found safe.", by());
        }
    }
}
