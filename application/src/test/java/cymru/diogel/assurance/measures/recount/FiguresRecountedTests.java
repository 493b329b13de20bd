package cymru.diogel.assurance.measures.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.assurance.measures.recount.Tale.Worker;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every published figure of small random counties, number, denominator and rows, beside a naive
 * recount of the same history. Each county is there for a moment and undone.
 */
@PageTest
class FiguresRecountedTests {
    private static final int SOME = 60;
    private static final int MANY = 1000;
    private static final int AT_ONCE = 20;

    /** What is kept of children, all but what nobody may empty. */
    private static final String EMPTIED =
            """
            select string_agg(format('%I.%I', schemaname, tablename), ', ')
              from pg_tables
             where schemaname in ('referrals', 'strategy', 'enquiries', 'conferences',
                   'coregroups', 'plans', 'people', 'visits', 'chronology')
                or schemaname || '.' || tablename in ('outcomes.review', 'outcomes.verdict',
                   'outcomes.learning', 'register.spell', 'register.label', 'register.enquiry',
                   'deadlines.occasion')
            """;

    @Autowired private ApplicationContext beans;
    @Autowired private DSLContext database;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transactions;
    @Autowired private List<FigureSource> sources;

    private final List<Worker> workers = new ArrayList<>();
    private final Set<String> counted = new TreeSet<>();

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
    }

    @Test
    @Tag("slow")
    void each_figure_of_a_thousand_counties_is_what_a_naive_recount_says() {
        recount(SOME, MANY);
    }

    private void recount(int from, int to) {
        for (var first = from; first < to; first += AT_ONCE) {
            var seed = first;
            transactions.executeWithoutResult(undone -> {
                undone.setRollbackOnly();
                database.execute("truncate " + database.fetchValue(EMPTIED) + " cascade");
                for (var place = 0; place < AT_ONCE; place++) {
                    recount(seed + place);
                }
            });
        }
        assertThat(counted).as("counted above nothing at least once").hasSize(sources.size() - 1);
    }

    private void recount(int seed) {
        var tale = new Teller(seed, workers).tell();
        clock.stopAt(PathwayPut.noon(tale.today()));
        var nested =
                new TransactionTemplate(
                        Objects.requireNonNull(transactions.getTransactionManager()));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            new ProtectionPut(beans).put(tale);
            new PathwayPut(beans).put(tale);
            new EnquiryPut(beans).put(tale);
            new CallPut(beans).put(tale);
            compare(seed, tale);
        });
    }

    private void compare(int seed, Tale tale) {
        var dice = new Dice(seed);
        for (var asked : questions(dice, tale.today())) {
            for (var source : sources) {
                var code = source.definition().code();
                if (!Recount.ELSEWHERE.contains(code)) {
                    compare(source, asked, tale, "county " + seed + ", " + code + ", " + asked);
                }
            }
        }
    }

    private void compare(FigureSource source, Question asked, Tale tale, String what) {
        var again = new Recount(tale).of(source.definition().code(), asked);
        var rows = again.rows();
        assertThat(source.rows(asked)).as(what).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(source.figure(asked)).as(what).isEqualTo(new Figure(rows.size(), again.of()));
        if (!rows.isEmpty()) {
            counted.add(source.definition().code());
        }
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
