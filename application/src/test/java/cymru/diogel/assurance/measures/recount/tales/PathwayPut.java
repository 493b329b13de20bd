package cymru.diogel.assurance.measures.recount.tales;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.assurance.measures.recount.tales.Tale.Name;
import cymru.diogel.assurance.measures.recount.tales.Tale.Rep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Talk;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.ConferenceClocks;
import cymru.diogel.practice.conferences.EarlierConferences;
import cymru.diogel.practice.conferences.Quorum;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.EarlierDiscussions;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.practice.strategy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Puts reports, discussions and conferences where the modules keep them, by their own clocks. */
final class PathwayPut {
    static final UUID BY = new UUID(1, 1);

    private final ApplicationContext beans;

    PathwayPut(ApplicationContext beans) {
        this.beans = beans;
    }

    void put(Tale tale) {
        var pathway = tale.pathway();
        beans.getBean(Referrals.class)
                .takeOver(pathway.reports().stream().map(this::report).toList());
        beans.getBean(EarlierDiscussions.class)
                .takeOver(pathway.talks().stream().map(this::talk).toList());
        beans.getBean(EarlierConferences.class)
                .takeOver(pathway.conferences().stream().map(this::conference).toList());
    }

    private LocalDate due(String rule, LocalDate from) {
        var calendar = beans.getBean(Deadlines.class).calendar();
        return Objects.requireNonNull(
                Rules.published().on(rule, from).start(from, calendar).dueOn());
    }

    private Referrals.Past report(Rep it) {
        var day = Dice.day(it.at());
        var maker =
                new Report.Maker(
                        Report.Way.PHONE,
                        Report.Kind.PRACTITIONER,
                        null,
                        "Nia",
                        "Ysgol",
                        "1234",
                        "cy",
                        Report.Reply.LETTER);
        var reply = it.reply();
        var answer =
                new Report.Answer(
                        due("REPORT_ACK", day),
                        null,
                        due("REPORT_FEEDBACK", day),
                        reply.how() == null ? null : Report.How.valueOf(reply.how()),
                        reply.reasons() ? "Because." : null,
                        reply.how() == null ? null : reply.at() == null ? it.at() : reply.at());
        var told =
                new Report.Told("Hungry.", new Report.Places(null, null, null), false, it.at(), BY);
        var report =
                new Report(it.id(), reference(it.id()), maker, told, handling(it, day), answer);
        var names = new ArrayList<Named>();
        it.names().forEach(name -> names.add(named(it.id(), names.size() + 1, name)));
        return new Referrals.Past(report, names);
    }

    private Report.Handling handling(Rep it, LocalDate day) {
        var again = it.reply().again();
        var decided = it.decided();
        var stage =
                again != null
                        ? cymru.diogel.practice.referrals.Stage.REOPENED
                        : decided == null
                                ? cymru.diogel.practice.referrals.Stage.CHECKING
                                : it.reply().how() == null
                                        ? cymru.diogel.practice.referrals.Stage.DECIDED
                                        : cymru.diogel.practice.referrals.Stage.CLOSED;
        var due = due("REPORT_DECISION", again == null ? day : Dice.day(again));
        return new Report.Handling(stage, BY, due, null, null, null, decided);
    }

    private static Named named(UUID report, int place, Name it) {
        return new Named(
                it.id(), report, place, new Named.Called("Ifan", "Prawf", null), it.kid(), null);
    }

    private Discussion.Called called(Talk it) {
        var at = it.decided();
        var due = beans.getBean(EarlierDiscussions.class).due(Dice.day(at));
        var form = Discussion.Form.VIDEO;
        return new Discussion.Called(null, null, "Bruises.", form, at, at, at, BY, due);
    }

    private EarlierDiscussions.Earlier talk(Talk it) {
        var course = it.course();
        var held = course.held();
        var stage =
                course.cancelled()
                        ? Stage.CANCELLED
                        : held == null
                                ? Stage.DECIDED_TO_HOLD
                                : course.written() ? Stage.CONCLUDED : Stage.HELD;
        var called = called(it);
        var end = held == null ? it.decided() : held;
        var outcome = course.cancelled() ? null : Outcome.NO_SECTION_47;
        var isEnded = stage == Stage.CANCELLED || stage == Stage.CONCLUDED;
        var discussion =
                new Discussion(
                        it.id(),
                        reference(it.id()),
                        it.kids(),
                        called,
                        stage,
                        held == null ? null : new Discussion.Held(held, held, BY),
                        course.written() ? new Discussion.Written("Said.", end, BY) : null,
                        isEnded ? new Discussion.Ended(outcome, "Weighed.", end, BY) : null,
                        course.departed()
                                ? new Discussion.Departure(
                                        called.dueOn().plusDays(9), "Why.", end, BY)
                                : null);
        return new EarlierDiscussions.Earlier(discussion, List.of());
    }

    private EarlierConferences.Earlier conference(Tale.Conf it) {
        var clocks =
                new ConferenceClocks(Rules.published(), beans.getBean(Deadlines.class).calendar());
        var clock =
                it.initial()
                        ? clocks.initial(List.of(it.start()), it.start(), it.held()).national()
                        : clocks.review(it.start(), true, it.held());
        var due = Objects.requireNonNull(clock.dueOn());
        var at = it.start().atStartOfDay(Dice.LONDON).toInstant();
        var counted = new Conference.Counted(it.start(), null, !it.initial(), due, null);
        var call = new Conference.Call(counted, due, "Neuadd", "cy", "cy", BY, at);
        var progress = progress(it, due);
        var about = new ArrayList<Conference.About>();
        for (var kid : it.kids()) {
            var id = UUID.nameUUIDFromBytes((it.id() + "/" + kid).getBytes(UTF_8));
            about.add(new Conference.About(id, it.id(), kid, about.size() + 1, null, null));
        }
        return new EarlierConferences.Earlier(
                new Conference(it.id(), it.initial(), call, progress, null),
                about,
                List.of(),
                List.of(),
                List.of());
    }

    private static Conference.Progress progress(Tale.Conf it, LocalDate due) {
        var stage =
                it.held() != null
                        ? cymru.diogel.practice.conferences.Stage.HELD
                        : it.cancelled()
                                ? cymru.diogel.practice.conferences.Stage.CANCELLED
                                : cymru.diogel.practice.conferences.Stage.POSTPONED;
        return new Conference.Progress(
                stage,
                it.cancelled() ? null : due,
                BY,
                it.held(),
                it.held() == null ? null : Quorum.Verdict.QUORATE,
                null,
                null);
    }

    static String reference(UUID id) {
        return id.toString();
    }
}
