package cymru.diogel.visiting.visits;

import static gen.db.visits.Tables.SEEN;
import static gen.db.visits.Tables.VISIT;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.keeping.Trace;
import cymru.diogel.platform.sight.SecondLock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The figures that visits answer for; each number is as many as its rows. */
@Configuration(proxyBeanMethods = false)
class VisitFigures {
    private static final String UNIT = "visits.unit";

    private final VisitSearch search;

    VisitFigures(VisitSearch search) {
        this.search = search;
    }

    @Bean
    FigureSource visitsRecorded() {
        return counted("visits-recorded", it -> it, null);
    }

    // A visit of which nobody said whether it was announced counts on neither side.
    @Bean
    FigureSource visitsUnannounced() {
        return counted(
                "visits-unannounced",
                it -> it.withNotices(Set.of(Notice.UNANNOUNCED)),
                it -> it.withNotices(Set.of(Notice.PLANNED, Notice.UNANNOUNCED)));
    }

    @Bean
    FigureSource visitsLate() {
        return counted("visits-late", it -> it.lateIs(true), it -> it);
    }

    @Bean
    FigureSource visitsWithoutAccess() {
        var shut = EnumSet.complementOf(EnumSet.of(AccessGained.GAINED, AccessGained.PARTLY));
        return counted("visits-no-access", it -> it.withAccess(shut), it -> it);
    }

    private FigureSource counted(
            String code,
            UnaryOperator<VisitFilter> rows,
            @Nullable UnaryOperator<VisitFilter> all) {
        var definition = new FigureSource.Definition(code, 1, "visits.figure-" + code, UNIT);
        return new Counted(definition, rows, all, search);
    }

    private record Counted(
            Definition definition,
            UnaryOperator<VisitFilter> rows,
            @Nullable UnaryOperator<VisitFilter> all,
            VisitSearch search)
            implements FigureSource {

        @Override
        public Figure figure(Question question) {
            return SecondLock.counting(() -> {
                var counted = search.count(rows.apply(asked(question)));
                return new Figure(
                        counted, all == null ? null : search.count(all.apply(asked(question))));
            });
        }

        @Override
        public List<UUID> rows(Question question) {
            return SecondLock.counting(() -> search.ids(rows.apply(asked(question))));
        }

        private static VisitFilter asked(Question question) {
            var days = VisitFilter.between(question.from(), question.to());
            return question.team() == null ? days : days.ofTeam(question.team());
        }
    }

    /** The reports of calls on a child; a call on brothers or sisters as well stays theirs. */
    @Component
    static class Kept implements Keeper {
        private static final String WITHOUT =
                """
                update visits.correction c
                   set before = jsonb_set(c.before, '{children}',
                       (select coalesce(jsonb_agg(it), '[]')
                          from jsonb_array_elements(c.before -> 'children') it
                         where it ->> 'child' <> ?))
                 where c.before -> 'children' @> jsonb_build_array(jsonb_build_object('child', ?))
                """;

        private final DSLContext database;

        Kept(DSLContext database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "visits";
        }

        @Override
        public Known known() {
            var last =
                    database.select(SEEN.CHILD, max(VISIT.STARTED_ON))
                            .from(SEEN)
                            .join(VISIT)
                            .on(VISIT.ID.eq(SEEN.VISIT))
                            .groupBy(SEEN.CHILD)
                            .fetchMap(
                                    it -> it.value1(),
                                    it -> List.of(new Trace(Trace.Kind.CONTACT, it.value2())));
            return new Known(last, Map.of());
        }

        @Override
        public int destroy(Leaving leaving) {
            var child = leaving.child();
            database.execute(WITHOUT, child.toString(), child.toString());
            var calls =
                    database.select(SEEN.VISIT)
                            .from(SEEN)
                            .where(SEEN.CHILD.eq(child))
                            .fetchSet(SEEN.VISIT);
            var gone = database.deleteFrom(SEEN).where(SEEN.CHILD.eq(child)).execute();
            return gone
                    + database.deleteFrom(VISIT)
                            .where(
                                    VISIT.ID.in(calls),
                                    notExists(
                                            selectOne().from(SEEN).where(SEEN.VISIT.eq(VISIT.ID))))
                            .execute();
        }
    }
}
