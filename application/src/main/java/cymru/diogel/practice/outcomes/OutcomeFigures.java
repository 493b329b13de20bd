package cymru.diogel.practice.outcomes;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of reviews: their unit is the enquiry, counted by the day of its determination. */
@Configuration(proxyBeanMethods = false)
class OutcomeFigures {
    private final Reviews reviews;
    private final FollowUp followUp;

    OutcomeFigures(Reviews reviews, FollowUp followUp) {
        this.reviews = reviews;
        this.followUp = followUp;
    }

    @Bean
    FigureSource outcomeReviewsInTime() {
        return counted("reviews-in-time", OutcomeFigures::isInTime, _ -> true);
    }

    @Bean
    FigureSource outcomesAgreed() {
        return counted(
                "agreed",
                it -> isJudged(it) && result(it) != Result.NOT_AGREED,
                OutcomeFigures::isJudged);
    }

    @Bean
    FigureSource outcomesNotAgreed() {
        return counted(
                "not-agreed",
                it -> isJudged(it) && result(it) == Result.NOT_AGREED,
                OutcomeFigures::isJudged);
    }

    @Bean
    FigureSource outcomesReopened() {
        return counted(
                "reopened",
                it -> it.review().stage() == Stage.CLOSED_WITH_NEW_DISCUSSION,
                OutcomeFigures::isJudged);
    }

    @Bean
    FigureSource outcomesWithLaterSigns() {
        return new Counted(definition("later-signs")) {
            @Override
            List<Review> counted(Question question) {
                var of = of(question);
                var signs = followUp.signs(of);
                return of.stream()
                        .filter(it -> !signs.getOrDefault(it.id(), List.of()).isEmpty())
                        .toList();
            }

            @Override
            List<Review> of(Question question) {
                var longest = FollowUp.MONTHS.getLast();
                return asked(question).stream()
                        .map(Review.Whole::review)
                        .filter(it ->
                                it.of().determination() != Determination.SUBSTANTIATED_AT_RISK)
                        .filter(it -> followUp.isOver(it, longest))
                        .toList();
            }
        };
    }

    static boolean isJudged(Review.Whole it) {
        return it.review().turns().judgedAt() != null;
    }

    /** What its reviewers said together, a panel apart. */
    static Result result(Review.Whole it) {
        return Result.together(
                it.verdicts().stream()
                        .filter(verdict -> verdict.part() != Verdict.Part.PANEL)
                        .map(Verdict::result)
                        .toList());
    }

    static boolean isInTime(Review.Whole it) {
        var at = it.review().turns().judgedAt();
        return at != null && !WallClock.shown(at).toLocalDate().isAfter(it.review().reviewBy());
    }

    private FigureSource counted(
            String code, Predicate<Review.Whole> rows, Predicate<Review.Whole> all) {
        return new Counted(definition(code)) {
            @Override
            List<Review> counted(Question question) {
                return which(question, rows.and(all));
            }

            @Override
            List<Review> of(Question question) {
                return which(question, all);
            }

            private List<Review> which(Question question, Predicate<Review.Whole> which) {
                return asked(question).stream().filter(which).map(Review.Whole::review).toList();
            }
        };
    }

    private static FigureSource.Definition definition(String code) {
        return new FigureSource.Definition(
                "outcomes-" + code,
                1,
                "outcomes.figure-outcomes-" + code,
                "outcomes.unit-enquiries");
    }

    /** Counts some of all. */
    private abstract class Counted implements FigureSource {
        private final Definition definition;

        Counted(Definition definition) {
            this.definition = definition;
        }

        abstract List<Review> counted(Question question);

        abstract List<Review> of(Question question);

        final List<Review.Whole> asked(Question question) {
            return in(question.from(), question.to()).stream()
                    .filter(it ->
                            question.team() == null
                                    || question.team().equals(it.review().of().team()))
                    .toList();
        }

        @Override
        public final Definition definition() {
            return definition;
        }

        @Override
        public final Figure figure(Question question) {
            return new Figure(counted(question).size(), of(question).size());
        }

        @Override
        public final List<UUID> rows(Question question) {
            return counted(question).stream().map(it -> it.of().enquiry()).toList();
        }
    }

    private List<Review.Whole> in(LocalDate from, LocalDate to) {
        return reviews.determined(from, to);
    }
}
