package cymru.diogel.statistics.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.visits.Exclusion;
import cymru.diogel.statistics.visits.Notice;
import cymru.diogel.statistics.visits.TimeSource;
import cymru.diogel.statistics.visits.Visit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnusableTests {
    @Test
    void a_date_without_a_time_is_left_out_of_hours_but_not_of_dates() {
        var calls = new Calls();
        IntStream.range(0, 5).forEach(i -> calls.unannounced(0, i * 14, 600 + i * 60));
        var household = calls.dateOnly(0, 7, Notice.UNANNOUNCED).household();
        assertThat(household.unannounced()).isEqualTo(5);
        assertThat(household.unusable()).isEqualTo(1);
        var dates = Objects.requireNonNull(household.dates());
        assertThat(dates.gaps()).isEqualTo(5);
        assertThat(dates.maxGap()).isEqualTo(10);
    }

    @Test
    void a_household_with_too_few_usable_times_is_not_judged() {
        var calls = new Calls();
        IntStream.range(0, 6).forEach(i -> calls.unannounced(0, i * 14, 600));
        assertThat(calls.dateOnly(0, 7, Notice.PLANNED).household().evidence())
                .isEqualTo(Evidence.STRONG);
        var poorer = new Calls();
        IntStream.range(0, 6).forEach(i -> poorer.unannounced(0, i * 14, 600));
        IntStream.range(0, 2).forEach(i -> poorer.dateOnly(0, 7 + i, Notice.PLANNED));
        assertThat(poorer.household().evidence()).isEqualTo(Evidence.INSUFFICIENT);
    }

    @Test
    void unknown_notice_is_never_guessed_and_too_much_of_it_stops_the_verdict() {
        var calls = new Calls();
        IntStream.range(0, 6).forEach(i -> calls.unannounced(0, i * 14, 600));
        IntStream.range(0, 2).forEach(i -> calls.unknown(0, 7 + i, 600));
        var result = calls.audit();
        var household = result.households().getFirst();
        assertThat(household.planned()).isZero();
        assertThat(household.unannounced()).isEqualTo(6);
        assertThat(household.unknown()).isEqualTo(2);
        assertThat(household.evidence()).isEqualTo(Evidence.INSUFFICIENT);
        assertThat(result.county().quality().unknownShare()).isEqualTo(.25);
        assertThat(result.exclusions()).contains(entry(Exclusion.UNKNOWN_NOTICE, 2));
    }

    @Test
    void every_row_is_used_or_left_out_for_a_reason() {
        Visit home = Visit.typed(0, Calls.FIRST_DAY, 600, Notice.UNANNOUNCED);
        var result =
                new Calls()
                        .add(home)
                        .add(with(home, true, false))
                        .add(with(home, false, true))
                        .add(home.from(TimeSource.DATE_ONLY))
                        .add(home.from(TimeSource.DEFAULTED))
                        .unannounced(0, 2, 0)
                        .unknown(0, 3, 700)
                        .audit();
        assertThat(result.rows()).isEqualTo(7);
        assertThat(result.usable()).isEqualTo(1);
        for (Exclusion reason : Exclusion.values()) {
            assertThat(result.exclusions()).contains(entry(reason, 1));
        }
    }

    @Test
    void midnight_is_a_date_read_as_a_time_unless_a_device_stamped_it() {
        var calls = new Calls();
        IntStream.range(0, 5).forEach(i -> calls.unannounced(0, i * 14, 0));
        var household = calls.household();
        assertThat(household.unannounced()).isZero();
        assertThat(household.unusable()).isEqualTo(5);
        Visit stamped =
                Visit.typed(0, Calls.FIRST_DAY, 0, Notice.UNANNOUNCED).from(TimeSource.DEVICE);
        assertThat(new Calls().add(stamped).household().unannounced()).isEqualTo(1);
    }

    @Test
    void calls_either_side_of_a_clock_change_are_at_the_same_hour() {
        var calls = new Calls();
        for (var date : new String[] {"2025-03-29", "2025-03-30", "2025-10-26", "2025-10-27"}) {
            int day = (int) LocalDate.parse(date).toEpochDay();
            calls.add(Visit.typed(0, day, 570, Notice.UNANNOUNCED));
        }
        var scan = Objects.requireNonNull(calls.household().scan());
        assertThat(scan.count()).isEqualTo(4);
        assertThat(scan.fromMinute()).isEqualTo(570);
    }

    @Test
    void gaps_follow_the_calendar_that_is_given() {
        int christmasEve = (int) LocalDate.of(2025, 12, 24).toEpochDay();
        int leapDay = (int) LocalDate.of(2028, 2, 29).toEpochDay();
        var calls = new Calls();
        for (int day : new int[] {christmasEve, christmasEve + 5, leapDay - 1, leapDay + 1}) {
            calls.add(Visit.typed(0, day, 600, Notice.PLANNED));
        }
        // every day counts but 25 and 26 December 2025 and the weekend after
        var circumstances =
                Circumstances.none().withWorkingDays(day -> day <= christmasEve ? day : day - 4);
        var household =
                PatternAudit.audit(calls.table(), circumstances, Settings.standard())
                        .households()
                        .getFirst();
        var dates = Objects.requireNonNull(household.dates());
        assertThat(dates.gaps()).isEqualTo(3);
        assertThat(dates.meanGap())
                .isCloseTo((leapDay + 1 - christmasEve - 4) / 3.0, within(1e-12));
    }

    @Test
    void a_week_of_the_plain_calendar_has_five_working_days() {
        var plain = Circumstances.none().workingDays();
        int monday = Calls.FIRST_DAY;
        int friday = plain.applyAsInt(monday + 4);
        assertThat(plain.applyAsInt(monday + 7) - plain.applyAsInt(monday)).isEqualTo(5);
        assertThat(plain.applyAsInt(monday + 5)).isEqualTo(friday);
        assertThat(plain.applyAsInt(monday + 6)).isEqualTo(friday);
        assertThat(plain.applyAsInt(monday + 7)).isEqualTo(friday + 1);
    }

    private static Visit with(Visit visit, boolean atHome, boolean inPerson) {
        return new Visit(
                visit.household(),
                0,
                0,
                visit.epochDay(),
                visit.minute(),
                visit.notice(),
                visit.source(),
                atHome,
                inPerson,
                true,
                Visit.NO_DELAY,
                Visit.NO_STAMP);
    }
}
