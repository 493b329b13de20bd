package cymru.diogel.practice.referrals.figures;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures that reports answer for: their unit is the report, but for the children in them. */
@Configuration(proxyBeanMethods = false)
class ReferralFigures {
    // They count what was opened again, and what was told without reasons, as they did not before.
    private static final Set<String> SECOND =
            Set.of(
                    "reports-decided-in-time",
                    "reports-answered-in-time",
                    "reports-answered-with-reasons");

    private final Referrals referrals;

    ReferralFigures(Referrals referrals) {
        this.referrals = referrals;
    }

    @Bean
    FigureSource reportsReceived() {
        return counted("reports-received", _ -> true, null);
    }

    @Bean
    FigureSource reportsDecidedInTime() {
        return counted("reports-decided-in-time", this::isInTime, _ -> true);
    }

    @Bean
    FigureSource reportsAnsweredInTime() {
        return counted(
                "reports-answered-in-time", ReferralFigures::isAnsweredInTime, this::mayBeTold);
    }

    @Bean
    FigureSource reportsAnsweredWithReasons() {
        return counted(
                "reports-answered-with-reasons",
                it -> isTold(it) && it.answer().words() != null,
                this::mayBeTold);
    }

    @Bean
    FigureSource childrenInReports() {
        return new FigureSource() {
            @Override
            public Definition definition() {
                return define("children-in-reports", "referrals.unit-children");
            }

            @Override
            public Figure figure(Question question) {
                return new Figure(rows(question).size(), null);
            }

            // As told: one child in two reports is told of twice.
            @Override
            public List<UUID> rows(Question question) {
                var ids = asked(question).stream().map(Report::id).toList();
                return referrals.counted(ids).values().stream()
                        .flatMap(List::stream)
                        .map(Named::id)
                        .sorted()
                        .toList();
            }
        };
    }

    private FigureSource counted(
            String code, Predicate<Report> rows, @Nullable Predicate<Report> all) {
        var definition = define(code, "referrals.unit-reports");
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                var asked = asked(question);
                var counted = asked.stream().filter(rows.and(all == null ? rows : all)).count();
                var of = all == null ? null : (int) asked.stream().filter(all).count();
                return new Figure((int) counted, of);
            }

            @Override
            public List<UUID> rows(Question question) {
                return asked(question).stream()
                        .filter(rows.and(all == null ? rows : all))
                        .map(Report::id)
                        .toList();
            }
        };
    }

    // A report is of the county and of no team.
    private List<Report> asked(FigureSource.Question question) {
        return question.team() != null
                ? List.of()
                : referrals.between(
                        WallClock.instant(question.from().atStartOfDay()),
                        WallClock.instant(question.to().plusDays(1).atStartOfDay()));
    }

    static FigureSource.Definition define(String code, String unit) {
        var version = SECOND.contains(code) ? 2 : 1;
        return new FigureSource.Definition(code, version, "referrals.figure-" + code, unit);
    }

    // By its first decision: whoever opens it again neither mends nor undoes that.
    private boolean isInTime(Report it) {
        var at = it.handling().decidedAt();
        return at != null && !day(at).isAfter(firstDue(it));
    }

    // A report that was opened again has a later last day now.
    private LocalDate firstDue(Report it) {
        var due = it.handling().dueOn();
        var first = referrals.decisionDue(it.told().at());
        return first.isBefore(due) ? first : due;
    }

    private static boolean isTold(Report it) {
        var how = it.answer().how();
        return how != null && how.isTold();
    }

    private static boolean isAnsweredInTime(Report it) {
        var at = it.answer().at();
        return isTold(it) && at != null && !day(at).isAfter(it.answer().dueOn());
    }

    private boolean mayBeTold(Report it) {
        return it.isOwedAnswer() || isTold(it);
    }

    private static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }
}
