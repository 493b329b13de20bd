package cymru.diogel.visiting.visits;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
