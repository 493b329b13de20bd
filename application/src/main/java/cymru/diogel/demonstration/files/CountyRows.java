package cymru.diogel.demonstration.files;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Staff.Practitioner;
import cymru.diogel.demonstration.county.Staff.Shift;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.demonstration.generation.Demonstration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of each file; those of visits have the canonical headings, one row for each child. */
final class CountyRows {
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private final CsvLines households = new CsvLines();
    private final CsvLines children = new CsvLines();
    private final CsvLines plans = new CsvLines();
    private final CsvLines visits = new CsvLines();

    List<CsvLines> files() {
        return List.of(households, children, plans, visits);
    }

    static List<CsvLines> headings() {
        return List.of(
                heading("household_id,team,area,address,language"),
                heading(
                        "child_id,household_id,given_name,family_name,born,expected,language,"
                                + "school"),
                heading(
                        "child_id,household_id,plan,from,until,categories,reviews,basis,"
                                + "until_eighteen,determination"),
                heading(
                        "visit_id,household_id,child_id,practitioner_id,team,area,started_at,"
                                + "notice,planned_for,ended_at,duration_minutes,place,mode,"
                                + "access,child_seen,seen_alone,bedroom_seen,time_source,"
                                + "recorded_at,agencies"));
    }

    static List<CsvLines> staffHeadings() {
        return List.of(
                heading("practitioner_id,team,name"), heading("practitioner_id,date,from,to"));
    }

    void add(Household household) {
        households
                .text(household.id())
                .text(household.teamId())
                .text(household.area())
                .text(household.address())
                .text(word(household.language()))
                .end();
        household.children().forEach(this::add);
        household.visits().forEach(visit -> add(household, visit));
    }

    private void add(Child child) {
        children.text(child.id())
                .text(child.householdId())
                .text(child.givenName())
                .text(child.familyName())
                .date(child.born())
                .date(child.expected())
                .text(word(child.language()))
                .text(child.school())
                .end();
        for (var plan : child.plans()) {
            add(child, plan);
        }
    }

    private void add(Child child, Plan plan) {
        switch (plan) {
            case Plan.Registration registration ->
                    begin(child, child.householdId(), "register", plan)
                            .text(words(registration.categories()))
                            .text(dates(registration.reviews()))
                            .blank(3)
                            .end();
            case Plan.Placement placement ->
                    begin(child, placement.householdId(), "looked_after", plan)
                            .blank(1)
                            .date(placement.firstReview())
                            .text(word(placement.basis()))
                            .answer(placement.untilEighteen())
                            .blank(1)
                            .end();
            case Plan.CareAndSupport _ ->
                    begin(child, child.householdId(), "care_and_support", plan).blank(5).end();
            case Plan.Enquiry enquiry ->
                    begin(child, child.householdId(), "section_47", plan)
                            .blank(4)
                            .text(determination(enquiry))
                            .end();
        }
    }

    private CsvLines begin(Child child, String household, String name, Plan plan) {
        return plans.text(child.id())
                .text(household)
                .text(name)
                .date(plan.from())
                .date(plan.until());
    }

    private static @Nullable String determination(Plan.Enquiry enquiry) {
        return enquiry.determination() == 0 ? null : Integer.toString(enquiry.determination());
    }

    private void add(Household household, Visit visit) {
        var started = visit.startedAt() == null ? null : visit.day().atTime(visit.startedAt());
        for (var seen : visit.children()) {
            visits.text(visit.id())
                    .text(household.id())
                    .text(seen.childId())
                    .text(visit.practitionerId())
                    .text(household.teamId())
                    .text(household.area());
            when(visit, started);
            visits.text(word(visit.place()))
                    .text(word(visit.mode()))
                    .text(word(visit.access()))
                    .answer(seen.seen())
                    .answer(seen.alone())
                    .answer(seen.bedroom())
                    .text(word(visit.timeSource()))
                    .time(visit.recordedAt())
                    .text(words(visit.agencies()))
                    .end();
        }
    }

    private void when(Visit visit, @Nullable LocalDateTime started) {
        if (started == null) {
            visits.date(visit.day());
        } else {
            visits.time(started);
        }
        visits.text(word(visit.notice()))
                .time(visit.plannedFor())
                .time(started == null ? null : started.plusMinutes(visit.minutes()))
                .number(visit.minutes());
    }

    static void add(CsvLines lines, Practitioner practitioner) {
        lines.text(practitioner.id()).text(practitioner.teamId()).text(practitioner.name()).end();
    }

    static void add(CsvLines lines, Shift shift) {
        lines.text(shift.practitionerId())
                .date(shift.date())
                .minute(shift.from().toSecondOfDay() / 60)
                .minute(shift.to().toSecondOfDay() / 60)
                .end();
    }

    static CsvLines teams(Demonstration demonstration) {
        var lines = heading("team,welsh_name,english_name,area");
        for (var number = 0; number < demonstration.scale().teams(); number++) {
            var team = demonstration.team(number);
            lines.text(team.id()).text(team.welshName()).text(team.englishName());
            lines.text(team.area()).end();
        }
        return lines;
    }

    static CsvLines truths(Demonstration demonstration) {
        var lines = heading("habit,subject");
        for (var truth : demonstration.truths()) {
            lines.text(word(truth.habit())).text(truth.subject()).end();
        }
        return lines;
    }

    private static CsvLines heading(String names) {
        var lines = new CsvLines();
        for (var name : names.split(",", -1)) {
            lines.text(name);
        }
        lines.end();
        return lines;
    }

    private static String word(Enum<?> value) {
        return WORDS.computeIfAbsent(value, it -> it.name().toLowerCase(Locale.ROOT));
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(CountyRows::word).collect(Collectors.joining("|"));
    }

    private static String dates(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(Collectors.joining("|"));
    }
}
