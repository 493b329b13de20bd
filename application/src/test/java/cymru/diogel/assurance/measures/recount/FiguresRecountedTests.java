package cymru.diogel.assurance.measures.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.measures.recount.tales.Dice;
import cymru.diogel.assurance.measures.recount.tales.Meantime;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Worker;
import cymru.diogel.assurance.measures.recount.tales.Teller;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every published figure of small random counties, number, denominator and rows, beside a naive
 * recount of the same history. Each county is there for a moment and undone.
 */
@PageTest
class FiguresRecountedTests {
    private static final int SOME = 20;
    private static final int MANY = 1000;
    private static final int AT_ONCE = 20;

    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private List<FigureSource> sources;

    private final List<Worker> workers = new ArrayList<>();
    private final Set<String> counted = new TreeSet<>();
    private final Map<String, String> differing = new TreeMap<>();

    @BeforeEach
    void somebodyToWorkWithThem() {
        for (var number = 0; number < 2; number++) {
            var it = county.a(Role.PRACTITIONER);
            workers.add(new Worker(it.id(), Objects.requireNonNull(it.team())));
        }
    }

    @Test
    void each_figure_of_some_counties_is_what_a_naive_recount_says() {
        recount(0, SOME);
        assertThat(counted).as("above nothing").hasSizeGreaterThan(sources.size() * 3 / 4);
    }

    @Test
    @Tag("slow")
    void each_figure_of_a_thousand_counties_is_what_a_naive_recount_says() {
        recount(SOME, MANY);
        // Nobody moves in these counties, and nobody reports by telephone.
        assertThat(sources.stream().map(it -> it.definition().code()))
                .filteredOn(it -> !counted.contains(it) && !Recount.ELSEWHERE.contains(it))
                .allMatch(it -> it.startsWith("moves") || it.startsWith("phone-reports"));
    }

    private void recount(int from, int to) {
        var meantime = new Meantime(beans);
        for (var first = from; first < to; first += AT_ONCE) {
            var seed = first;
            meantime.empty(() -> {
                for (var place = 0; place < AT_ONCE; place++) {
                    recount(seed + place, meantime);
                }
            });
        }
        assertThat(differing).isEmpty();
    }

    private void recount(int seed, Meantime meantime) {
        var tale = new Teller(seed, workers).tell();
        meantime.with(tale, () -> compare(seed, tale));
    }

    private void compare(int seed, Tale tale) {
        var dice = new Dice(seed);
        for (var asked : questions(dice, tale.today())) {
            addsUp(asked);
            for (var source : sources) {
                var code = source.definition().code();
                if (!Recount.ELSEWHERE.contains(code)) {
                    compare(source, asked, tale, "county " + seed + ", " + code + ", " + asked);
                }
            }
        }
    }

    private void compare(FigureSource source, Question asked, Tale tale, String what) {
        var code = source.definition().code();
        var again = new Recount(tale).of(code, asked);
        var rows = again.rows();
        var figure = new Figure(rows.size(), again.of());
        var published = source.figure(asked);
        var opened = source.rows(asked);
        if (!published.equals(figure) || !sorted(opened).equals(sorted(rows))) {
            differing.putIfAbsent(
                    code, what + ": " + published + " " + opened + ", not " + figure + rows);
        }
        if (!rows.isEmpty()) {
            counted.add(code);
        }
    }

    private static List<UUID> sorted(List<UUID> rows) {
        return rows.stream().sorted().toList();
    }

    // T27, T28 and T32: parts are as many as their whole, and the register is balanced.
    private void addsUp(Question asked) {
        assertThat(sum(asked, "enquiries-joint", "enquiries-single"))
                .isEqualTo(sum(asked, "enquiries-begun"));
        var ages = sources.stream().map(it -> it.definition().code());
        assertThat(sum(asked, ages.filter(it -> it.contains("-age-")).toArray(String[]::new)))
                .isEqualTo(sum(asked, "register-children"));
        assertThat(
                        sum(
                                asked,
                                "register-under-three-months",
                                "register-three-months-to-a-year",
                                "register-one-to-two-years",
                                "register-two-years"))
                .isEqualTo(sum(asked, "register-children"));
        var before = new Question(asked.from(), asked.from().minusDays(1), asked.team());
        assertThat(sum(before, "register-children") + sum(asked, "register-added"))
                .isEqualTo(sum(asked, "register-removed", "register-children"));
    }

    private int sum(Question asked, String... codes) {
        var wanted = Set.of(codes);
        return sources.stream()
                .filter(it -> wanted.contains(it.definition().code()))
                .mapToInt(it -> it.figure(asked).numerator())
                .sum();
    }

    // The whole of it, a quarter or less, a single day, and days that have not come.
    private List<Question> questions(Dice dice, LocalDate today) {
        var day = dice.day();
        var from = today.minusDays(dice.below(500));
        var team = dice.one(workers).team();
        return List.of(
                new Question(LocalDate.of(2023, 1, 1), today, null),
                new Question(from, from.plusDays(dice.below(100)), null),
                dice.chance(0.5)
                        ? new Question(day, day, null)
                        : new Question(day, today.plusDays(dice.below(60)), team));
    }
}
