package cymru.diogel.platform.retention;

import static cymru.diogel.platform.keeping.Trace.Kind.BORN;
import static cymru.diogel.platform.keeping.Trace.Kind.CARE_AND_SUPPORT;
import static cymru.diogel.platform.keeping.Trace.Kind.CONTACT;
import static cymru.diogel.platform.keeping.Trace.Kind.DIED;
import static cymru.diogel.platform.keeping.Trace.Kind.LOOKED_AFTER;
import static cymru.diogel.platform.keeping.Trace.Kind.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.keeping.Trace;
import cymru.diogel.platform.retention.Rule.From;
import cymru.diogel.platform.retention.Rule.When;
import cymru.diogel.platform.retention.Ruling.Kept;
import cymru.diogel.platform.retention.Ruling.Until;
import cymru.diogel.platform.retention.Ruling.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private static final long SEED = 20_261_129;
    private static final Rule CARE =
            rule("care", CARE_AND_SUPPORT, When.NOT_DIED_UNDER_18, From.BIRTH, 21);
    private static final Rule INACTIVE = rule("inactive", null, When.ALWAYS, From.LAST_CONTACT, 3);
    private static final Rule AFTER = rule("after", LOOKED_AFTER, When.ALWAYS, From.END, 75);
    private static final Rule AFTER_DEATH =
            rule("death", LOOKED_AFTER, When.DIED_UNDER_18, From.DEATH, 15);
    private static final Rule GROWN =
            rule("grown", LOOKED_AFTER, When.NOT_DIED_UNDER_18, From.EIGHTEENTH_BIRTHDAY, 75);
    private static final Rule REGISTERED =
            rule("register", REGISTER, When.ALWAYS, From.LAST_CONTACT, 35);
    private static final List<Schedule> SCHEDULES =
            List.of(
                    new Schedule(List.of(CARE, INACTIVE, REGISTERED, AFTER_DEATH, GROWN)),
                    new Schedule(List.of(INACTIVE, AFTER)),
                    new Schedule(List.of(CARE, REGISTERED)));

    @Test
    void the_longest_of_all_rules_that_touch_a_record_keeps_it() {
        var life = List.of(at(BORN, "2000-03-01"), at(CARE_AND_SUPPORT, "2010-05-05"));
        assertThat(SCHEDULES.getFirst().of(life))
                .isEqualTo(new Until(LocalDate.of(2021, 3, 1), CARE));
        var longer = new ArrayList<>(life);
        longer.add(at(CONTACT, "2019-07-01"));
        assertThat(SCHEDULES.getFirst().of(longer))
                .isEqualTo(new Until(LocalDate.of(2022, 7, 1), INACTIVE));
    }

    @Test
    void whoever_was_born_on_a_leap_day_is_of_age_on_the_first_of_march() {
        var life = List.of(at(BORN, "2004-02-29"), at(CARE_AND_SUPPORT, "2005-01-01"));
        assertThat(SCHEDULES.getLast().of(life))
                .isEqualTo(new Until(LocalDate.of(2025, 3, 1), CARE));
    }

    @Test
    void a_death_under_eighteen_counts_by_its_own_rule() {
        var life =
                List.of(
                        at(BORN, "1990-01-01"),
                        at(DIED, "2007-12-31"),
                        at(LOOKED_AFTER, "2007-12-31"));
        assertThat(SCHEDULES.getFirst().of(life))
                .isEqualTo(new Until(LocalDate.of(2022, 12, 31), AFTER_DEATH));
        var grown =
                List.of(
                        at(BORN, "1990-01-01"),
                        at(DIED, "2008-01-01"),
                        at(LOOKED_AFTER, "2007-12-31"));
        assertThat(SCHEDULES.getFirst().of(grown))
                .isEqualTo(new Until(LocalDate.of(2083, 1, 1), GROWN));
    }

    @Test
    void what_is_not_known_keeps_the_record() {
        var schedule = SCHEDULES.getFirst();
        assertThat(schedule.of(List.of(new Trace(BORN, null), at(CARE_AND_SUPPORT, "1980-01-01"))))
                .isEqualTo(new Kept(Why.NOT_KNOWN));
        assertThat(schedule.of(List.of(at(BORN, "1950-01-01"), new Trace(REGISTER, null))))
                .isEqualTo(new Kept(Why.LASTS));
        assertThat(SCHEDULES.getLast().of(List.of(at(BORN, "1950-01-01"))))
                .isEqualTo(new Kept(Why.NO_RULE));
        assertThat(schedule.of(List.of(at(BORN, "1950-01-01"))))
                .as("no contact was ever written down")
                .isEqualTo(new Kept(Why.NOT_KNOWN));
    }

    @Test
    void a_thousand_lives_end_on_the_day_a_calendar_counted_by_hand_says() {
        compare(1_000);
    }

    @Tag("slow")
    @Test
    void twenty_thousand_lives_end_on_the_day_a_calendar_counted_by_hand_says() {
        compare(20_000);
    }

    private static void compare(int lives) {
        var random = new Random(SEED);
        var ended = 0;
        for (var number = 0; number < lives; number++) {
            var life = life(random);
            for (var schedule : SCHEDULES) {
                var counted = new NaiveRetention(schedule.rules()).end(life);
                var said = schedule.of(life) instanceof Until until ? until.day() : null;
                assertThat(said).as("life " + number + " " + life).isEqualTo(counted);
                ended += said == null ? 0 : 1;
            }
        }
        assertThat(ended).isGreaterThan(lives);
    }

    private static List<Trace> life(Random random) {
        var life = new ArrayList<Trace>();
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        var leap = random.nextInt(20) == 0 ? LocalDate.of(1996, 2, 29) : born;
        life.add(new Trace(BORN, random.nextInt(30) == 0 ? null : leap));
        for (var kind : List.of(CARE_AND_SUPPORT, REGISTER, LOOKED_AFTER, CONTACT)) {
            for (var spell = random.nextInt(3); spell > 0; spell--) {
                var lasts = random.nextInt(25) == 0;
                life.add(new Trace(kind, lasts ? null : leap.plusDays(random.nextInt(7_000))));
            }
        }
        if (random.nextInt(10) == 0) {
            life.add(new Trace(DIED, leap.plusDays(random.nextInt(9_000))));
        }
        return life;
    }

    private static Trace at(Trace.Kind kind, String day) {
        return new Trace(kind, LocalDate.parse(day));
    }

    private static Rule rule(
            String code, Trace.@Nullable Kind touches, When when, From from, int years) {
        return new Rule(code, 1, touches, when, from, years, "a test");
    }
}
