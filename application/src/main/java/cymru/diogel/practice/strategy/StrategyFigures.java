package cymru.diogel.practice.strategy;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures whose unit is the discussion, by the day on which it was decided to hold it. */
@Configuration(proxyBeanMethods = false)
class StrategyFigures {
    private final DiscussionStore store;

    StrategyFigures(DiscussionStore store) {
        this.store = store;
    }

    @Bean
    FigureSource strategyDecided() {
        return counted("strategy-decided", _ -> true, null);
    }

    @Bean
    FigureSource strategyHeldInTime() {
        return counted("strategy-held-in-time", StrategyFigures::isInTime, StrategyFigures::isDue);
    }

    @Bean
    FigureSource strategyDeparted() {
        return counted("strategy-departed", it -> it.departure() != null, StrategyFigures::isDue);
    }

    @Bean
    FigureSource strategyRecorded() {
        return counted("strategy-recorded", it -> it.written() != null, it -> it.held() != null);
    }

    private FigureSource counted(
            String code, Predicate<Discussion> rows, @Nullable Predicate<Discussion> all) {
        var definition =
                new FigureSource.Definition(
                        code, 1, "strategy.figure-" + code, "strategy.unit-discussions");
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                var asked = asked(question);
                var of = all == null ? null : (int) asked.stream().filter(all).count();
                return new Figure((int) asked.stream().filter(counted()).count(), of);
            }

            @Override
            public List<UUID> rows(Question question) {
                return asked(question).stream().filter(counted()).map(Discussion::id).toList();
            }

            private Predicate<Discussion> counted() {
                return all == null ? rows : rows.and(all);
            }
        };
    }

    // A discussion is of the county and of no team.
    private List<Discussion> asked(FigureSource.Question question) {
        return question.team() != null
                ? List.of()
                : SecondLock.counting(() ->
                        store.decided(
                                WallClock.instant(question.from().atStartOfDay()),
                                WallClock.instant(question.to().plusDays(1).atStartOfDay())));
    }

    // One that was called off was owed to nobody.
    private static boolean isDue(Discussion it) {
        return it.stage() != Stage.CANCELLED;
    }

    // By the rule: one that departed from it is late, and counted as departed besides.
    private static boolean isInTime(Discussion it) {
        var held = it.held();
        return held != null
                && !WallClock.shown(held.at()).toLocalDate().isAfter(it.called().dueOn());
    }
}
