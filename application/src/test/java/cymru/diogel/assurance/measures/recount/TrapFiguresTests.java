package cymru.diogel.assurance.measures.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.measures.recount.tales.Dice;
import cymru.diogel.assurance.measures.recount.tales.Meantime;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Course;
import cymru.diogel.assurance.measures.recount.tales.Tale.Doorstep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Enq;
import cymru.diogel.assurance.measures.recount.tales.Tale.Home;
import cymru.diogel.assurance.measures.recount.tales.Tale.Kid;
import cymru.diogel.assurance.measures.recount.tales.Tale.Led;
import cymru.diogel.assurance.measures.recount.tales.Tale.Name;
import cymru.diogel.assurance.measures.recount.tales.Tale.Placing;
import cymru.diogel.assurance.measures.recount.tales.Tale.Rep;
import cymru.diogel.assurance.measures.recount.tales.Tale.Reply;
import cymru.diogel.assurance.measures.recount.tales.Tale.Sight;
import cymru.diogel.assurance.measures.recount.tales.Tale.Stay;
import cymru.diogel.assurance.measures.recount.tales.Tale.Talk;
import cymru.diogel.assurance.measures.recount.tales.Tale.Timed;
import cymru.diogel.assurance.measures.recount.tales.Tale.Visited;
import cymru.diogel.assurance.measures.recount.tales.Tale.Worker;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Traps of counting, each in a county of one family told by hand. */
@PageTest
class TrapFiguresTests {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Autowired private ApplicationContext beans;
    @Autowired private County county;
    @Autowired private List<FigureSource> sources;

    private Home home;
    private Tale tale;

    @BeforeEach
    void aFamilyOfThree() {
        var it = county.a(Role.PRACTITIONER);
        var worker = new Worker(it.id(), Objects.requireNonNull(it.team()));
        var kids = new ArrayList<Kid>();
        for (var number = 0; number < 3; number++) {
            kids.add(new Kid(UUID.randomUUID(), LocalDate.of(2015 + number, 4, 1)));
        }
        home = new Home(UUID.randomUUID(), worker, kids);
        tale = new Tale(TODAY);
        tale.homes().add(home);
    }

    @Test
    void t03_a_share_of_reports_and_a_count_of_children_never_meet_in_one_fraction() {
        report(FIRST);
        told(figures -> {
            assertThat(figures.get("reports-received")).isEqualTo(new Figure(1, null));
            assertThat(figures.get("children-in-reports")).isEqualTo(new Figure(3, null));
            assertThat(figures.get("reports-decided-in-time")).isEqualTo(new Figure(0, 1));
        });
        assertThat(unit("children-in-reports")).isNotEqualTo(unit("reports-received"));
    }

    @Test
    void t04_three_siblings_seen_in_one_call_are_one_visit_with_up_to_nine_effects_on_clocks() {
        home.ids().forEach(it -> onTheRegister(it, FIRST));
        call(FIRST.plusDays(8), true);
        told(figures -> {
            assertThat(figures.get("visits-recorded")).isEqualTo(new Figure(1, null));
            assertThat(figures.get("patterns.unannounced")).isEqualTo(new Figure(1, 1));
            // Seen on Tuesday 10 December; nobody came again until the next were due.
            assertThat(numerator(figures, "in-time-alone")).isEqualTo(3);
            assertThat(numerator(figures, "in-time-home")).isEqualTo(3);
        });
    }

    @Test
    void t05_a_visit_for_two_purposes_counts_once_as_a_visit_and_once_in_each_table() {
        var kid = home.ids().getFirst();
        onTheRegister(kid, FIRST);
        tale.protection().placings().add(new Placing(kid, FIRST, null, "ANY", false, null));
        call(FIRST.plusDays(3), true);
        told(figures -> {
            assertThat(figures.get("visits-recorded")).isEqualTo(new Figure(1, null));
            assertThat(numerator(figures, "in-time-alone")).isEqualTo(1);
            assertThat(numerator(figures, "in-time-placed")).isEqualTo(1);
        });
    }

    @Test
    void t08_every_child_was_seen_and_fewer_visits_were_in_time_are_both_true() {
        home.ids().forEach(it -> onTheRegister(it, FIRST));
        for (var day = FIRST; day.isBefore(TODAY); day = day.plusDays(13)) {
            call(day, true);
        }
        // Late once, for all three: from 10 January the next was due on the 24th.
        tale.protection().calls().remove(4);
        told(figures -> {
            assertThat(figures.get("children-overdue")).isEqualTo(new Figure(0, 3));
            var alone = Objects.requireNonNull(figures.get("in-time-alone"));
            assertThat(alone.numerator()).isLessThan(Objects.requireNonNull(alone.denominator()));
        });
    }

    @Test
    void t06_and_t09_one_meeting_is_three_enquiries_and_a_child_with_two_is_one_child() {
        var at = Dice.LONDON;
        var held = FIRST.atTime(16, 0).atZone(at).toInstant();
        var course = new Course(false, held, true, false);
        tale.pathway().talks().add(new Talk(UUID.randomUUID(), home.ids(), held, course));
        home.ids().forEach(it -> enquiry(it, FIRST, true));
        enquiry(home.ids().getFirst(), FIRST.plusDays(60), false);
        told(figures -> {
            assertThat(figures.get("strategy-decided")).isEqualTo(new Figure(1, null));
            assertThat(figures.get("enquiries-begun")).isEqualTo(new Figure(4, null));
            assertThat(figures.get("children-with-an-enquiry")).isEqualTo(new Figure(3, null));
            assertThat(figures.get("enquiries-joint")).isEqualTo(new Figure(3, 4));
            assertThat(figures.get("enquiries-single")).isEqualTo(new Figure(1, 4));
        });
    }

    private void report(LocalDate on) {
        var names = home.ids().stream().map(it -> new Name(UUID.randomUUID(), it)).toList();
        var reply = new Reply(null, false, null, null);
        var at = Meantime.noon(on);
        tale.pathway().reports().add(new Rep(UUID.randomUUID(), at, names, null, reply));
    }

    private void onTheRegister(UUID kid, LocalDate on) {
        tale.protection()
                .stays()
                .add(new Stay(UUID.randomUUID(), kid, on, null, Set.of("neglect"), null));
    }

    private void enquiry(UUID kid, LocalDate on, boolean joint) {
        var led = List.of(new Led(Meantime.noon(on), joint));
        tale.pathway()
                .enquiries()
                .add(new Enq(UUID.randomUUID(), kid, on, on, led, List.of(), true));
    }

    private void call(LocalDate on, boolean alone) {
        var timed = new Timed(LocalTime.of(16, 10), "TYPED", Meantime.noon(on.plusDays(1)));
        var met = new Doorstep("UNANNOUNCED", "HOME", "IN_PERSON", "GAINED");
        var sights = home.ids().stream().map(it -> new Sight(it, true, alone, false)).toList();
        tale.protection().calls().add(new Visited(UUID.randomUUID(), home, on, timed, met, sights));
    }

    private void told(Consumer<Map<String, Figure>> check) {
        var asked = new Question(LocalDate.of(2024, 1, 1), TODAY, null);
        var meantime = new Meantime(beans);
        meantime.empty(() -> meantime.with(tale, () -> check.accept(figures(asked))));
    }

    private Map<String, Figure> figures(Question asked) {
        return sources.stream()
                .collect(Collectors.toMap(it -> it.definition().code(), it -> it.figure(asked)));
    }

    private static int numerator(Map<String, Figure> figures, String code) {
        return Objects.requireNonNull(figures.get(code)).numerator();
    }

    private String unit(String code) {
        return sources.stream()
                .filter(it -> it.definition().code().equals(code))
                .map(it -> it.definition().unit())
                .findFirst()
                .orElseThrow();
    }
}
