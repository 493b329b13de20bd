package cymru.diogel.visiting.clocks;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import cymru.diogel.visiting.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class ClockFiguresTests {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Deadlines deadlines;
    @Autowired private List<FigureSource> sources;
    @Autowired private TestClock clock;

    private Team team;
    private final List<Family> families = new ArrayList<>();

    @BeforeEach
    void aTeamWithSomeVisitsInTimeAndSomeLate() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        team = county.aTeam();
        var practitioner = county.a(Role.PRACTITIONER, team);
        for (var every = 7; every < 31; every += 6) {
            families.add(visited(practitioner, every));
        }
    }

    @Test
    void the_share_in_time_is_that_of_a_naive_recount() {
        var due = 0;
        var inTime = 0;
        for (var family : families) {
            for (var it : deadlines.history(family.child().id())) {
                var day = it.dueOn();
                if (!it.rule().id().equals("CPR_SEEN_ALONE") || day == null) {
                    continue;
                }
                var fell = !day.isBefore(FROM) && day.isBefore(TO);
                due += fell ? 1 : 0;
                inTime += fell && it.metOn() != null && !it.metOn().isAfter(day) ? 1 : 0;
            }
        }
        var source = source("in-time-alone");
        assertThat(source.figure(ofTeam())).isEqualTo(new Figure(inTime, due));
        assertThat(inTime).isBetween(1, due - 1);
        assertThat(source.rows(ofTeam())).hasSize(inTime);
    }

    @Test
    void the_county_has_at_least_what_its_team_has() {
        var source = source("in-time-home");
        var county = source.figure(new Question(FROM, TO, null));
        assertThat(county.numerator()).isGreaterThanOrEqualTo(source.figure(ofTeam()).numerator());
        assertThat(source.rows(new Question(FROM, TO, null))).hasSize(county.numerator());
    }

    @Test
    void children_overdue_are_those_of_a_naive_recount() {
        var calendar = deadlines.calendar();
        var then = new Question(FROM, FROM.plusDays(74), team.id());
        var overdue =
                families.stream()
                        .map(it -> it.child().id())
                        .filter(child ->
                                deadlines.history(child).stream()
                                        .map(it -> it.standing(then.to(), calendar).state())
                                        .anyMatch(State.OVERDUE::equals))
                        .toList();
        var source = source("children-overdue");
        assertThat(source.figure(then)).isEqualTo(new Figure(overdue.size(), families.size()));
        assertThat(source.rows(then)).containsExactlyInAnyOrderElementsOf(overdue);
        assertThat(overdue).isNotEmpty().hasSizeLessThan(families.size());
    }

    @Test
    void every_figure_is_defined_in_both_languages() {
        for (var source : sources) {
            var definition = source.definition();
            if (definition.key().startsWith("clocks.")) {
                for (var words : List.of(Words.in("en"), Words.in("cy"))) {
                    assertThat(words.has(definition.key())).isTrue();
                    assertThat(words.has(definition.key() + "-definition")).isTrue();
                    assertThat(words.has(definition.unit())).isTrue();
                }
            }
        }
        assertThat(sources).extracting(it -> it.definition().code()).doesNotHaveDuplicates();
    }

    private Family visited(Account practitioner, int everyDays) {
        var family = county.aFamily().allocatedTo(practitioner).arrive();
        new Register(people).put(family, FROM.minusDays(20));
        for (var day = FROM; day.isBefore(TO); day = day.plusDays(everyDays)) {
            visits.record(aVisit(family, day).seeing(true, true, true).visit(), UUID.randomUUID());
        }
        return family;
    }

    private Question ofTeam() {
        return new Question(FROM, TO, team.id());
    }

    private FigureSource source(String code) {
        return sources.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
