package cymru.diogel.practice.moves;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.Spell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of moves between councils; their unit is the child. None is of a team. */
@Configuration(proxyBeanMethods = false)
class MoveFigures {
    private static final String UNIT = "register.unit-children";

    private final Moves moves;
    private final Register register;
    private final Clock clock;

    MoveFigures(Moves moves, Register register, Clock clock) {
        this.moves = moves;
        this.register = register;
        this.clock = clock;
    }

    @Bean
    FigureSource childrenOfOtherCouncils() {
        return new Counted("moves-temporary") {
            @Override
            public Figure figure(Question question) {
                return new Figure(rows(question).size(), null);
            }

            @Override
            public List<UUID> rows(Question question) {
                return question.team() != null
                        ? List.of()
                        : register.count(clock.instant()).temporaryOn(question.to()).stream()
                                .map(Spell::child)
                                .toList();
            }
        };
    }

    @Bean
    FigureSource otherCouncilsToldInTime() {
        return new Share("moves-told-in-time", this::isToldInTime) {
            @Override
            List<Move> due(Question question) {
                return ofDue(question, it -> it.way() == Move.Way.OUT, Move.Stage.KNOWN);
            }
        };
    }

    @Bean
    FigureSource transferConferencesInTime() {
        return new Share("moves-conferences-in-time", this::isHeldInTime) {
            @Override
            List<Move> due(Question question) {
                return ofDue(question, it -> it.way() == Move.Way.IN, Move.Stage.PERMANENT);
            }
        };
    }

    private abstract static class Counted implements FigureSource {
        private final Definition definition;

        Counted(String code) {
            this.definition = new Definition(code, 1, "moves.figure-" + code, UNIT);
        }

        @Override
        public Definition definition() {
            return definition;
        }
    }

    private abstract static class Share extends Counted {
        private final Predicate<Move> inTime;

        Share(String code, Predicate<Move> inTime) {
            super(code);
            this.inTime = inTime;
        }

        abstract List<Move> due(Question question);

        @Override
        public Figure figure(Question question) {
            return new Figure(rows(question).size(), due(question).size());
        }

        @Override
        public List<UUID> rows(Question question) {
            return due(question).stream().filter(inTime).map(Move::child).toList();
        }
    }

    // Those that fell due in these days and were not over before for another reason.
    private List<Move> ofDue(
            FigureSource.Question question, Predicate<Move> which, Move.Stage stage) {
        var today = LocalDate.now(clock);
        var last = question.to().isAfter(today) ? today : question.to();
        return question.team() != null
                ? List.of()
                : moves.all().stream()
                        .filter(which)
                        .filter(it -> {
                            var due = due(it, stage);
                            return due != null
                                    && !due.isBefore(question.from())
                                    && !due.isAfter(last)
                                    && (isDone(it, stage) || due.isBefore(over(it, today)));
                        })
                        .toList();
    }

    private static LocalDate over(Move it, LocalDate today) {
        var ended = it.days().endedOn();
        return ended == null ? today : ended;
    }

    private static boolean isDone(Move it, Move.Stage stage) {
        return stage == Move.Stage.KNOWN
                ? it.days().informedOn() != null
                : it.stage() == Move.Stage.TRANSFERRED;
    }

    private @Nullable LocalDate due(Move it, Move.Stage stage) {
        var clocks = moves.clocks(it.days().heardOn());
        return stage == Move.Stage.KNOWN
                ? clocks.information(it)
                : clocks.conference(clocks.start(), it).orElse(null);
    }

    private boolean isToldInTime(Move it) {
        var told = it.days().informedOn();
        var due = due(it, Move.Stage.KNOWN);
        return due != null && told != null && !told.isAfter(due);
    }

    private boolean isHeldInTime(Move it) {
        var due = due(it, Move.Stage.PERMANENT);
        var held = it.days().endedOn();
        return due != null
                && held != null
                && it.stage() == Move.Stage.TRANSFERRED
                && !held.isAfter(due);
    }
}
