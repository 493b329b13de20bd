package cymru.diogel.practice.coregroups;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.coregroups.web.Registered;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The figures of core groups, beside the same counted plainly from what was done. */
@PageTest
class CoreGroupFiguresTests {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 12);

    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void of_those_that_fell_due_those_held_by_their_last_day_are_counted_by_group() {
        clock.stopAt(Instant.parse(TODAY + "T10:00:00Z"));
        var counted = new HashMap<String, int[]>();
        var random = new Random(7);
        var team = new ArrayList<UUID>();
        for (var number = 0; number < 12; number++) {
            var of =
                    Registered.of(beans, 1 + random.nextInt(3), FIRST.plusDays(random.nextInt(90)));
            var group = of.begunWithMembers();
            team.add(Objects.requireNonNull(of.worker().team()));
            meet(of, group, random, counted);
        }
        compare("coreGroupsFirstInTime", "CORE_FIRST", team, counted);
        compare("coreGroupsLaterInTime", "CORE_NEXT", team, counted);
    }

    // Counted by the days alone: fell due, and in time.
    private void meet(Registered of, UUID group, Random random, Map<String, int[]> counted) {
        for (var times = random.nextInt(4); times >= 0; times--) {
            var it = of.awaited(group);
            var held = it.run().startedOn().plusDays(2 + random.nextInt(50));
            var done = times > 0 && !held.isAfter(TODAY);
            var count = counted.computeIfAbsent(it.run().clock(), _ -> new int[2]);
            if (done ? !it.dueOn().isAfter(TODAY) : it.dueOn().isBefore(TODAY)) {
                count[0]++;
                count[1] += done && !held.isAfter(it.dueOn()) ? 1 : 0;
            }
            if (!done) {
                return;
            }
            var typed = "%d/%d/%d".formatted(held.getDayOfMonth(), held.getMonthValue(), 2024);
            var path = "/coregroups/" + group + "/meetings/" + it.id() + "/record";
            var fields = of.minutes(group, "held", typed, "late", "Snow");
            assertThat(of.post(path, fields)).hasStatus3xxRedirection();
        }
    }

    private void compare(String bean, String clock, List<UUID> teams, Map<String, int[]> counted) {
        var source = beans.getBean(bean, FigureSource.class);
        var figures = teams.stream().map(it -> source.figure(question(it))).toList();
        var numbers = counted.getOrDefault(clock, new int[2]);
        assertThat(figures.stream().mapToInt(it -> denominator(it)).sum()).isEqualTo(numbers[0]);
        assertThat(figures.stream().mapToInt(it -> it.numerator()).sum()).isEqualTo(numbers[1]);
        assertThat(source.rows(question(null))).hasSize(source.figure(question(null)).numerator());
    }

    private static int denominator(FigureSource.Figure it) {
        var denominator = it.denominator();
        return denominator == null ? 0 : denominator;
    }

    private static FigureSource.Question question(@Nullable UUID team) {
        return new FigureSource.Question(LocalDate.of(2024, 1, 1), TODAY, team);
    }
}
