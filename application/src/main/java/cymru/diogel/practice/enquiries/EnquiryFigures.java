package cymru.diogel.practice.enquiries;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures whose unit is the enquiry, but for the children in them. */
@Configuration(proxyBeanMethods = false)
class EnquiryFigures {
    private static final String ENQUIRIES = "enquiries.unit-enquiries";

    private final EnquiryStore store;

    EnquiryFigures(EnquiryStore store) {
        this.store = store;
    }

    @Bean
    FigureSource enquiriesBegun() {
        return counted("enquiries-begun", this::begun, _ -> true, null);
    }

    @Bean
    FigureSource enquiriesJoint() {
        return led("enquiries-joint", Conduct.Type.JOINT);
    }

    @Bean
    FigureSource enquiriesSingle() {
        return led("enquiries-single", Conduct.Type.SINGLE);
    }

    private FigureSource led(String code, Conduct.Type type) {
        return counted(code, this::begun, it -> type(it) == type, _ -> true);
    }

    // As what it counted when it was determined; what came later changes no figure.
    private static Conduct.Type type(Enquiry it) {
        var made = it.made();
        return made == null ? it.type() : it.conduct().on(made.at());
    }

    @Bean
    FigureSource childrenWithAnEnquiry() {
        var definition = define("children-with-an-enquiry", "enquiries.unit-children");
        return source(definition, it -> children(begun(it)));
    }

    // A child with two enquiries is one child.
    private static List<UUID> children(List<Enquiry> of) {
        return of.stream().map(Enquiry::child).distinct().sorted().toList();
    }

    @Bean
    FigureSource enquiriesNotSubstantiated() {
        return determined(Determination.NOT_SUBSTANTIATED);
    }

    @Bean
    FigureSource enquiriesSubstantiated() {
        return determined(Determination.SUBSTANTIATED_NO_CONTINUING_RISK);
    }

    @Bean
    FigureSource enquiriesAtRisk() {
        return determined(Determination.SUBSTANTIATED_AT_RISK);
    }

    @Bean
    FigureSource enquiriesIncomplete() {
        return counted("enquiries-incomplete", this::made, Enquiry::isIncomplete, _ -> true);
    }

    @Bean
    FigureSource assessmentsInTime() {
        return counted(
                "assessments-in-time",
                this::made,
                it -> isBy(it, (limits, day) -> !day.isAfter(limits.assessment())),
                EnquiryFigures::isComplete);
    }

    @Bean
    FigureSource enquiriesWithinAim() {
        return counted(
                "enquiries-within-aim",
                this::made,
                it -> isBy(it, (limits, day) -> !day.isAfter(limits.conduct())),
                EnquiryFigures::isComplete);
    }

    // An incomplete determination is not counted as one.
    private FigureSource determined(Determination which) {
        return counted(
                "determination-" + which.number(),
                this::made,
                it -> last(it).determination() == which,
                EnquiryFigures::isComplete);
    }

    private static boolean isComplete(Enquiry it) {
        return last(it).completeAt() != null;
    }

    private static Enquiry.Made last(Enquiry it) {
        return it.determinations().getLast();
    }

    private static boolean isBy(Enquiry it, BiFunction<Limits, LocalDate, Boolean> limit) {
        return limit.apply(it.limits(), WallClock.shown(last(it).at()).toLocalDate());
    }

    private FigureSource counted(
            String code,
            Function<FigureSource.Question, List<Enquiry>> asked,
            Predicate<Enquiry> rows,
            @Nullable Predicate<Enquiry> all) {
        var definition = define(code, ENQUIRIES);
        Predicate<Enquiry> counted = all == null ? rows : all.and(rows);
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                var found = asked.apply(question);
                var of = all == null ? null : (int) found.stream().filter(all).count();
                return new Figure((int) found.stream().filter(counted).count(), of);
            }

            @Override
            public List<UUID> rows(Question question) {
                return asked.apply(question).stream().filter(counted).map(Enquiry::id).toList();
            }
        };
    }

    private static FigureSource source(
            FigureSource.Definition definition, Function<FigureSource.Question, List<UUID>> rows) {
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                return new Figure(rows(question).size(), null);
            }

            @Override
            public List<UUID> rows(Question question) {
                return rows.apply(question);
            }
        };
    }

    private static FigureSource.Definition define(String code, String unit) {
        return new FigureSource.Definition(code, 1, "enquiries.figure-" + code, unit);
    }

    // An enquiry is of the county and of no team.
    private List<Enquiry> begun(FigureSource.Question it) {
        return it.team() != null
                ? List.of()
                : SecondLock.counting(() -> store.begun(it.from(), it.to()));
    }

    /** Those determined in these days and not opened again since. */
    private List<Enquiry> made(FigureSource.Question it) {
        if (it.team() != null) {
            return List.of();
        }
        var from = WallClock.instant(it.from().atStartOfDay());
        var to = WallClock.instant(it.to().plusDays(1).atStartOfDay());
        return SecondLock.counting(() -> store.determined(from, to)).stream()
                .filter(enquiry -> enquiry.made() != null)
                .filter(enquiry ->
                        !last(enquiry).at().isBefore(from) && last(enquiry).at().isBefore(to))
                .toList();
    }
}
