package cymru.diogel.practice.register;

import cymru.diogel.platform.figures.FigureSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
        return of(
                "register-two-years",
                (count, asked) ->
                        atEnd(count, asked).stream().filter(it -> isLong(it, asked.to())).toList(),
                RegisterFigures::atEnd);
    }

    @Bean
    FigureSource childrenOnTheRegisterAgain() {
        return of(
                "register-again",
                (count, asked) -> count.again(asked.from(), asked.to().plusDays(1)),
                (count, asked) -> count.added(asked.from().minusDays(1), asked.to()));
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
                var numerator = stays(rows, question).size();
                return new Figure(numerator, all == null ? null : stays(all, question).size());
            }

            @Override
            public List<UUID> rows(Question question) {
                return stays(rows, question).stream().map(Spell::child).toList();
            }
        };
    }

    // A name is on the register of the county, and of no team.
    private List<Spell> stays(Stays which, FigureSource.Question question) {
        return question.team() != null
                ? List.of()
                : which.apply(register.count(clock.instant()), question);
    }
}
