package cymru.diogel.practice.register;

import cymru.diogel.platform.figures.FigureSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of the register, as known now; their unit is the stay of one child's name. */
@Configuration(proxyBeanMethods = false)
class RegisterFigures {
    private static final int LONG = 2;

    private final Register register;
    private final Clock clock;

    RegisterFigures(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Which stays are counted in the days from one to another. */
    private interface Stays extends BiFunction<RegisterCount, FigureSource.Question, List<Spell>> {}

    @Bean
    FigureSource childrenOnTheRegister() {
        return of("register-children", RegisterFigures::atEnd, null);
    }

    @Bean
    FigureSource childrenLongOnTheRegister() {
        return atEnd("register-two-years", RegisterFigures::isLong);
    }

    @Bean
    FigureSource childrenOnTheRegisterAgain() {
        return of(
                "register-again",
                (count, asked) -> count.again(asked.from(), asked.to().plusDays(1)),
                RegisterFigures::added);
    }

    @Bean
    FigureSource namesAdded() {
        return of("register-added", RegisterFigures::added, null);
    }

    @Bean
    FigureSource namesRemoved() {
        return of(
                "register-removed",
                (count, asked) -> count.removed(asked.from().minusDays(1), asked.to()),
                null);
    }

    @Bean
    FigureSource childrenOnForUnderThreeMonths() {
        return since("register-under-three-months", 0, 3);
    }

    @Bean
    FigureSource childrenOnForUnderAYear() {
        return since("register-three-months-to-a-year", 3, 12);
    }

    @Bean
    FigureSource childrenOnForUnderTwoYears() {
        return since("register-one-to-two-years", 12, 12 * LONG);
    }

    @Bean
    FigureSource childrenOnForNeglect() {
        return category("neglect");
    }

    @Bean
    FigureSource childrenOnForEmotionalAbuse() {
        return category("emotional");
    }

    @Bean
    FigureSource childrenOnForPhysicalAbuse() {
        return category("physical");
    }

    @Bean
    FigureSource childrenOnForSexualAbuse() {
        return category("sexual");
    }

    @Bean
    FigureSource childrenOnForFinancialAbuse() {
        return category("financial");
    }

    /** Of older lists, and where another system told none. */
    @Bean
    FigureSource childrenOnForAnotherReason() {
        var named = List.of("neglect", "emotional", "physical", "sexual", "financial");
        return under("register-category-other", it -> !named.containsAll(it));
    }

    @Bean
    FigureSource unbornOnTheRegister() {
        return aged("register-age-unborn", AgeBand.UNBORN);
    }

    @Bean
    FigureSource babiesOnTheRegister() {
        return aged("register-age-under-one", AgeBand.UNDER_ONE);
    }

    @Bean
    FigureSource infantsOnTheRegister() {
        return aged("register-age-one-to-four", AgeBand.ONE_TO_FOUR);
    }

    @Bean
    FigureSource pupilsOnTheRegister() {
        return aged("register-age-five-to-nine", AgeBand.FIVE_TO_NINE);
    }

    @Bean
    FigureSource tenToFifteenOnTheRegister() {
        return aged("register-age-ten-to-fifteen", AgeBand.TEN_TO_FIFTEEN);
    }

    @Bean
    FigureSource sixteenOnTheRegister() {
        return aged("register-age-sixteen-and-over", AgeBand.SIXTEEN_AND_OVER);
    }

    private FigureSource since(String code, int fromMonths, int beforeMonths) {
        return atEnd(
                code,
                (it, day) ->
                        !it.registeredOn().isAfter(day.minusMonths(fromMonths))
                                && it.registeredOn().isAfter(day.minusMonths(beforeMonths)));
    }

    private FigureSource category(String id) {
        return under("register-category-" + id, it -> it.contains(id));
    }

    // A child under two categories is in the figures of both.
    private FigureSource under(String code, Predicate<Set<String>> which) {
        return atEnd(code, (it, day) -> which.test(it.categories(day, clock.instant())));
    }

    private FigureSource atEnd(String code, BiPredicate<Spell, LocalDate> which) {
        return of(
                code,
                (count, asked) ->
                        atEnd(count, asked).stream()
                                .filter(it -> which.test(it, asked.to()))
                                .toList(),
                RegisterFigures::atEnd);
    }

    private FigureSource aged(String code, AgeBand band) {
        return of(
                code,
                (count, asked) ->
                        register.byAge(asked.to(), atEnd(count, asked))
                                .getOrDefault(band, List.of()),
                RegisterFigures::atEnd);
    }

    private static List<Spell> added(RegisterCount count, FigureSource.Question asked) {
        return count.added(asked.from().minusDays(1), asked.to());
    }

    private static List<Spell> atEnd(RegisterCount count, FigureSource.Question asked) {
        return count.on(asked.to());
    }

    private static boolean isLong(Spell it, LocalDate day) {
        return !it.registeredOn().isAfter(day.minusYears(LONG));
    }

    private FigureSource of(String code, Stays rows, @Nullable Stays all) {
        var definition =
                new FigureSource.Definition(
                        code, 1, "register.figure-" + code, "register.unit-children");
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                var count = count(question);
                var of = all == null ? null : all.apply(count, question).size();
                return new Figure(rows.apply(count, question).size(), of);
            }

            @Override
            public List<UUID> rows(Question question) {
                return rows.apply(count(question), question).stream().map(Spell::child).toList();
            }
        };
    }

    // A name is on the register of the county, and of no team.
    private RegisterCount count(FigureSource.Question question) {
        return question.team() != null
                ? new RegisterCount(List.of(), clock.instant())
                : register.count(clock.instant());
    }
}
