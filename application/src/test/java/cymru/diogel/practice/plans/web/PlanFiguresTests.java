package cymru.diogel.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The figures of plans, beside the same counted plainly from what was done. */
@PageTest
class PlanFiguresTests {
    private static final LocalDate CONFERENCE = LocalDate.of(2024, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 2, 15);

    @Autowired private ApplicationContext beans;
    @Autowired private TestClock clock;

    @Test
    void children_whose_plan_was_detailed_in_time_and_actions_overdue_are_as_counted_plainly() {
        var random = new Random(11);
        var teams = new ArrayList<UUID>();
        var counted = new int[4];
        for (var number = 0; number < 8; number++) {
            stopAt(LocalDate.of(2024, 2, 14));
            var children = 1 + random.nextInt(2);
            var it = Planning.begun(beans, children, CONFERENCE);
            teams.add(Objects.requireNonNull(it.of().worker().team()));
            for (var place = 0; place < children; place++) {
                counted[0]++;
                act(it, place, random, counted);
                counted[1] += detail(it, place, random) ? 1 : 0;
            }
        }
        stopAt(LocalDate.of(2024, 3, 20));
        compare("plansDetailedInTime", teams, counted[0], counted[1]);
        compare("planActionsOverdue", teams, counted[2], counted[3]);
    }

    // Each has an action, due before or after the day on which it is asked, and some are done.
    private void act(Planning it, int place, Random random, int[] counted) {
        var early = random.nextBoolean();
        assertThat(it.act(place, early ? "1/3/2024" : "1/5/2024")).hasStatus3xxRedirection();
        if (random.nextInt(3) == 0) {
            var path = it.here(place) + "/actions/" + it.actions(place).getFirst().id();
            it.of().post(path, "state", "DONE", "evidence", "Seen");
            it.act(place, "2/5/2024");
            counted[2]++;
        } else {
            counted[2]++;
            counted[3] += early ? 1 : 0;
        }
    }

    private boolean detail(Planning it, int place, Random random) {
        var made = CONFERENCE.plusDays(8 + random.nextInt(12));
        stopAt(LocalDate.of(2024, 2, 28));
        var typed = "%d/2/2024".formatted(made.getDayOfMonth());
        var answer = it.write(place, "stage", "DETAILED", "made", typed);
        // An action that is done is not one to begin with.
        assertThat(answer).hasStatus3xxRedirection();
        stopAt(LocalDate.of(2024, 2, 14));
        return !made.isAfter(DUE);
    }

    private void compare(String bean, List<UUID> teams, int all, int counted) {
        var source = beans.getBean(bean, FigureSource.class);
        var figures = teams.stream().map(it -> source.figure(question(it))).toList();
        assertThat(figures.stream().mapToInt(PlanFiguresTests::of).sum()).isEqualTo(all);
        assertThat(figures.stream().mapToInt(it -> it.numerator()).sum()).isEqualTo(counted);
        for (var team : teams) {
            assertThat(source.rows(question(team)))
                    .hasSize(source.figure(question(team)).numerator());
        }
    }

    private static int of(FigureSource.Figure it) {
        var denominator = it.denominator();
        return denominator == null ? 0 : denominator;
    }

    private static FigureSource.Question question(UUID team) {
        return new FigureSource.Question(CONFERENCE, LocalDate.of(2024, 3, 31), team);
    }

    private void stopAt(LocalDate day) {
        clock.stopAt(Instant.parse(day + "T10:00:00Z"));
    }
}
