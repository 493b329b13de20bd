package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Referrals.Past;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year of reports of concern: one before each enquiry, those that led to nothing more, and one
 * child reported four times. Proportions: some 54 reports a year for 1,000 people, of which about
 * one in six is talked over with the police.
 */
final class PastReports {
    /** Reports a day in a county of 132,000. */
    private static final int A_DAY = 28;

    private static final int FOUR_TIMES = 3;

    private static final List<String> TOLD =
            List.of(
                    "Daeth i’r ysgol heb frecwast am y trydydd tro.",
                    "Heard shouting late at night, and a child crying.",
                    "Missed two appointments, and nobody answers the telephone.",
                    "Cafwyd plant ifanc gartref heb neb gyda hwy.",
                    "A bruise that the story told does not explain.",
                    "A parent arrived to collect the children and had been drinking.");

    private static final List<String> AGENCIES =
            List.of("Ysgol Gynradd Nant y Coed", "Glannant Health Board", "Glannant Police");

    private final Identities ids;
    private final County county;
    private final WorkingDays calendar;
    private final UUID door;
    private final SplittableRandom random;
    private final List<Past> all = new ArrayList<>();

    PastReports(Identities ids, County county, WorkingDays calendar, UUID door) {
        this.ids = ids;
        this.county = county;
        this.calendar = calendar;
        this.door = door;
        this.random = new SplittableRandom(county.seed() + 404);
    }

    List<Past> made() {
        var homes = county.households().stream().filter(it -> !it.children().isEmpty()).toList();
        homes.forEach(this::beforeEnquiries);
        for (var back : new int[] {170, 120, 64, 9}) {
            var home = homes.get(FOUR_TIMES);
            var outcome = back < 60 ? Outcome.STRATEGY_DISCUSSION : Outcome.INFORMATION_ADVICE;
            about(home, county.lastDay().minusDays(back), outcome);
        }
        others();
        return all;
    }

    private void beforeEnquiries(Household home) {
        home.children().stream()
                .flatMap(it -> it.plans().stream())
                .filter(Plan.Enquiry.class::isInstance)
                .map(it -> Chapter.discussedOn(home, (Plan.Enquiry) it, calendar))
                .filter(it -> it.isAfter(county.firstDay()))
                .distinct()
                .forEach(it -> about(home, before(it), Outcome.STRATEGY_DISCUSSION));
    }

    private LocalDate before(LocalDate day) {
        var before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** A report on every child of a home. */
    void about(Household home, LocalDate day, Outcome outcome) {
        var id = ids.report(home.id() + "/" + day);
        var named = new ArrayList<Named>();
        for (var child : home.children()) {
            named.add(named(id, named.size() + 1, child, ids.child(child.id())));
        }
        add(id, day, home.language() == Language.WELSH, named, outcome);
    }

    private static Named named(UUID report, int place, Child child, @Nullable UUID onRecord) {
        var called = new Named.Called(child.givenName(), child.familyName(), child.born());
        return new Named(
                new UUID(report.getMostSignificantBits(), place),
                report,
                place,
                called,
                onRecord,
                null);
    }

    /** Reports on children there is no record of, which is most of them. */
    private void others() {
        var outcomes =
                List.of(
                        Outcome.NO_FURTHER_ACTION,
                        Outcome.INFORMATION_ADVICE,
                        Outcome.INFORMATION_ADVICE,
                        Outcome.EARLY_HELP,
                        Outcome.CARE_AND_SUPPORT_ASSESSMENT,
                        Outcome.PASSED_TO_OTHER_AUTHORITY);
        var names = county.children().limit(400).toList();
        for (var day = county.firstDay(); !day.isAfter(county.lastDay()); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                continue;
            }
            for (var number = 0; number < A_DAY; number++) {
                var id = ids.report(day + "/" + number);
                var given = names.get(random.nextInt(names.size()));
                var family = names.get(random.nextInt(names.size()));
                var called = new Named.Called(given.givenName(), family.familyName(), null);
                var one =
                        new Named(
                                new UUID(id.getMostSignificantBits(), 1),
                                id,
                                1,
                                called,
                                null,
                                null);
                var outcome = outcomes.get(random.nextInt(outcomes.size()));
                add(id, day, random.nextInt(3) == 0, List.of(one), outcome);
            }
        }
    }

    private void add(UUID id, LocalDate day, boolean welsh, List<Named> named, Outcome outcome) {
        var at = WallClock.instant(day.atTime(8 + random.nextInt(9), random.nextInt(60)));
        var due = calendar.plus(day, 1);
        var decidedOn = random.nextInt(100) < 88 ? due : calendar.plus(due, 1 + random.nextInt(4));
        var isDecided = !decidedOn.isAfter(county.lastDay());
        var decidedAt = isDecided ? WallClock.instant(decidedOn.atTime(15, 30)) : null;
        var maker = maker(welsh);
        var answer = answer(maker, day, decidedOn, isDecided);
        var stage =
                !isDecided ? Stage.CHECKING : answer.how() == null ? Stage.DECIDED : Stage.CLOSED;
        var handling = new Report.Handling(stage, door, due, null, null, null, decidedAt);
        var told = TOLD.get(random.nextInt(TOLD.size()));
        var places = new Report.Places(null, null, null);
        all.add(
                new Past(
                        new Report(
                                id,
                                "D-" + id.toString().substring(0, 12).toUpperCase(Locale.ROOT),
                                maker,
                                new Report.Told(told, places, false, at, door),
                                handling,
                                answer),
                        named.stream().map(it -> decided(it, outcome, decidedAt)).toList()));
    }

    private Named decided(Named it, Outcome outcome, @Nullable Instant at) {
        var decision =
                at == null
                        ? null
                        : new Named.Decision(
                                outcome,
                                "What is known was weighed with earlier reports.",
                                "The family is told what happens next.",
                                at,
                                door);
        return new Named(it.id(), it.report(), it.place(), it.called(), it.child(), decision);
    }

    private Report.Maker maker(boolean welsh) {
        var language = welsh ? "cy" : "en";
        return switch (random.nextInt(10)) {
            case 0 -> maker(Report.Way.PUBLIC, Report.Kind.PUBLIC, null, language);
            case 1 -> maker(Report.Way.PHONE, Report.Kind.FAMILY, null, language);
            default -> {
                var agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
                yield maker(Report.Way.FORM, Report.Kind.PRACTITIONER, agency, language);
            }
        };
    }

    // Of the public nobody says who they are.
    private static Report.Maker maker(
            Report.Way way, Report.Kind kind, @Nullable String agency, String language) {
        var isAnonymous = kind == Report.Kind.PUBLIC;
        var contact = isAnonymous ? null : "01000 000000";
        var reply = isAnonymous ? Report.Reply.NONE : Report.Reply.PHONE;
        return new Report.Maker(way, kind, null, null, agency, contact, language, reply);
    }

    private Report.Answer answer(
            Report.Maker maker, LocalDate day, LocalDate decidedOn, boolean isDecided) {
        var acknowledged = WallClock.instant(day.atTime(17, 0));
        var due = calendar.plus(day, 10);
        if (maker.isAnonymous()) {
            return new Report.Answer(
                    calendar.plus(day, 7),
                    acknowledged,
                    due,
                    Report.How.ANONYMOUS,
                    null,
                    acknowledged);
        }
        var on = calendar.plus(decidedOn, random.nextInt(100) < 80 ? 1 + random.nextInt(5) : 12);
        var isTold = isDecided && !on.isAfter(county.lastDay());
        return new Report.Answer(
                calendar.plus(day, 7),
                acknowledged,
                due,
                isTold ? Report.How.SENT : null,
                isTold ? "We looked at what you told us, and said what we decided and why." : null,
                isTold ? WallClock.instant(on.atTime(10, 0)) : null);
    }
}
