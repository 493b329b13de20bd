package cymru.diogel.visiting.visits;

import static cymru.diogel.visiting.visits.SomeVisit.aVisit;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.visiting.visits.Visit.Words;
import cymru.diogel.visiting.visits.Visits.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = {cymru.diogel.Diogel.class, VisitsTests.Heard.class})
class VisitsTests {
    private final Visits visits;
    private final DSLContext database;
    private final Heard heard;

    VisitsTests(@Autowired Visits visits, @Autowired DSLContext database, @Autowired Heard heard) {
        this.visits = visits;
        this.database = database;
        this.heard = heard;
    }

    /** Remembers what was told. */
    static class Heard {
        final List<Visit.Recorded> events = new ArrayList<>();

        @EventListener
        void on(Visit.Recorded event) {
            synchronized (events) {
                events.add(event);
            }
        }

        List<Visit.Recorded> of(UUID visit) {
            synchronized (events) {
                return events.stream().filter(it -> it.visit().id().equals(visit)).toList();
            }
        }
    }

    @Test
    void a_visit_is_kept_as_it_was_told() {
        var visit = aVisit().planned("2024-07-09T13:30").visit();
        assertThat(visits.record(visit, UUID.randomUUID())).isEqualTo(new Outcome.Kept(visit));
        assertThat(visits.find(visit.id())).contains(visit);
    }

    @Test
    void what_is_kept_stands_in_the_trail_and_is_told() {
        var visit = aVisit().visit();
        visits.record(visit, UUID.randomUUID());
        assertThat(acts(visit)).containsExactly("visit.record");
        assertThat(heard.of(visit.id())).containsExactly(new Visit.Recorded(visit, null));
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        var visit = aVisit().met(AccessGained.NO_REPLY, null).visit();
        assertThat(visits.record(visit, UUID.randomUUID())).isInstanceOf(Outcome.Refused.class);
        assertThat(visits.find(visit.id())).isEmpty();
        assertThat(acts(visit)).isEmpty();
        assertThat(heard.of(visit.id())).isEmpty();
    }

    @Test
    void one_intention_sent_ten_times_at_once_is_one_visit() throws Exception {
        var intention = UUID.randomUUID();
        var household = UUID.randomUUID();
        var outcomes =
                atOnce(
                        IntStream.range(0, 10)
                                .mapToObj(_ -> aVisit().to(household, UUID.randomUUID()).visit())
                                .<Callable<Outcome>>map(it -> () -> visits.record(it, intention))
                                .toList());
        assertThat(outcomes).filteredOn(Outcome.Kept.class::isInstance).hasSize(1);
        var kept = ((Outcome.Kept) only(outcomes)).visit();
        assertThat(outcomes)
                .filteredOn(Outcome.Already.class::isInstance)
                .hasSize(9)
                .allMatch(it -> ((Outcome.Already) it).visit().equals(kept));
        assertThat(acts(kept)).containsExactly("visit.record");
    }

    @Test
    void two_reports_of_the_same_minute_are_one_visit() throws Exception {
        var visit = aVisit().visit();
        var again =
                new Visit(
                        UUID.randomUUID(),
                        visit.household(),
                        visit.practitioner(),
                        visit.team(),
                        visit.notice(),
                        null,
                        visit.when(),
                        visit.place(),
                        visit.mode(),
                        visit.access(),
                        visit.circumstances(),
                        visit.words(),
                        List.of(),
                        visit.children(),
                        visit.recording());
        var outcomes =
                atOnce(
                        List.of(
                                () -> visits.record(visit, UUID.randomUUID()),
                                () -> visits.record(again, UUID.randomUUID())));
        var kept = ((Outcome.Kept) only(outcomes)).visit();
        assertThat(outcomes).contains(new Outcome.Twin(kept));
    }

    @Test
    void hostile_words_come_back_byte_for_byte() throws Exception {
        var strings =
                JsonMapper.shared()
                        .readValue(SharedFiles.find("data/hostile/blns.json"), String[].class);
        for (var text : strings) {
            keepsExactly(text);
        }
        assertThat(strings).hasSizeGreaterThan(500);
    }

    @Test
    void words_of_our_own_come_back_byte_for_byte() {
        List.of(
                        "Siân, Llŷr, Ŵyn, D’Arcy, O'Brien",
                        "\u202Eback to front",
                        "e\u0301 and é",
                        "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4",
                        "=1+1\n@SUM(A1)\n-2\t+3",
                        "\n\n first line kept, last too \n",
                        "'; drop table visits.visit; --",
                        "<script>alert(1)</script>&amp;",
                        "x".repeat(20_000))
                .forEach(this::keepsExactly);
    }

    private void keepsExactly(String text) {
        var visit = aVisit().saying(new Words(null, text, text, text)).visit();
        assertThat(visits.record(visit, UUID.randomUUID())).isInstanceOf(Outcome.Kept.class);
        assertThat(visits.find(visit.id())).contains(visit);
    }

    private List<String> acts(Visit visit) {
        return database.select(ENTRY.ACT)
                .from(ENTRY)
                .where(ENTRY.HOUSEHOLD.eq(visit.household()))
                .orderBy(ENTRY.ID)
                .fetch(ENTRY.ACT);
    }

    private static Outcome only(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome.Kept.class::isInstance).toList().getFirst();
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome>();
            for (var future : executor.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
