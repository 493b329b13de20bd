package cymru.diogel.visiting.clocks;

import static cymru.diogel.visiting.clocks.Told.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back each time: the other tests begin from an empty county. */
@PageTest
@Transactional
class ManyChildrenTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Visits visits;
    @Autowired private Clocks clocks;
    @Autowired private CountyLoader loader;
    @Autowired private Deadlines deadlines;
    @Autowired private DSLContext database;

    @Test
    void the_clocks_of_many_children_take_as_few_statements_as_those_of_one() {
        assertThat(recomputed(1)).hasSizeBetween(1, 7).hasSameSizeAs(recomputed(25));
    }

    @Test
    void the_made_up_county_has_its_clocks_as_soon_as_it_is_loaded() {
        var made = Demonstration.county(1, Scale.COUNTY, TODAY, WorkingDays.englandAndWales());
        loader.load(made);
        var references = made.children().map(it -> it.id()).toList();
        var children =
                people.childrenByReference(references).values().stream()
                        .map(it -> it.id())
                        .toList();
        var running = deadlines.open(children, TODAY);
        assertThat(running.stream().map(Deadlines.Running::child).distinct().count())
                .isGreaterThan(300);
        var met = deadlines.timeliness(TODAY.minusYears(1), TODAY);
        assertThat(met).extracting(Deadlines.Timeliness::clock).contains("CPR_SEEN_ALONE");
        // However many they are: a loop of queries would send more.
        assertThat(listening(() -> clocks.recompute(children))).hasSizeBetween(1, 7);
        assertThat(deadlines.open(children, TODAY)).isEqualTo(running);
    }

    private List<String> recomputed(int children) {
        var family = county.aFamily().withChildren(children).arrive();
        new Register(people).put(family, TODAY.minusDays(60));
        var told = aVisit(family, TODAY.minusDays(30));
        for (var child = 0; child < children; child++) {
            told = told.seeing(child, true, true, true);
        }
        visits.record(told.visit(), UUID.randomUUID());
        return listening(
                () -> clocks.recompute(family.children().stream().map(it -> it.id()).toList()));
    }

    private List<String> listening(Runnable work) {
        var sent = new ArrayList<String>();
        var before = database.configuration().executeListenerProviders();
        var counting =
                new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        sent.add(String.valueOf(context.sql()));
                    }
                };
        var all = new ArrayList<>(List.of(before));
        all.add(() -> counting);
        database.configuration().set(all.toArray(ExecuteListenerProvider[]::new));
        try {
            work.run();
        } finally {
            database.configuration().set(before);
        }
        return sent;
    }
}
