package cymru.diogel.visiting.clocks;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Deadlines.Running;
import cymru.diogel.platform.deadlines.Occasion.State;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures that the clocks answer for; each number is as many as its rows. */
@Configuration(proxyBeanMethods = false)
class ClockFigures {
    private final Deadlines deadlines;
    private final People people;
    private final Clock clock;

    ClockFigures(Deadlines deadlines, People people, Clock clock) {
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    FigureSource seenAloneInTime() {
        return new InTime(Duty.SEEN_ALONE, this);
    }

    @Bean
    FigureSource seenAtHomeInTime() {
        return new InTime(Duty.SEEN_AT_HOME, this);
    }

    @Bean
    FigureSource bedroomInTime() {
        return new InTime(Duty.BEDROOM, this);
    }

    @Bean
    FigureSource lookedAfterInTime() {
        return new InTime(Duty.LOOKED_AFTER, this);
    }

    @Bean
    FigureSource childrenOverdue() {
        return new Overdue(this);
    }

    /**
     * Of the visits that fell due, those made in time; the unit is the occasion, not the child, so
     * a child is a row as often as a visit to the child counts.
     */
    private record InTime(Duty duty, ClockFigures source) implements FigureSource {
        @Override
        public Definition definition() {
            var code = "in-time-" + duty.code();
            return new Definition(code, 1, "clocks.figure-" + code, "clocks.unit-occasions");
        }

        @Override
        public Figure figure(Question question) {
            var due = SecondLock.counting(() -> due(question));
            return new Figure(inTime(due).size(), due.size());
        }

        @Override
        public List<UUID> rows(Question question) {
            return inTime(SecondLock.counting(() -> due(question)));
        }

        private static List<UUID> inTime(List<Running> due) {
            return due.stream()
                    .filter(it -> it.occasion().isMetInTime())
                    .map(Running::child)
                    .toList();
        }

        private List<Running> due(Question question) {
            var team = source.team(question.team());
            var from = question.from();
            var clocks =
                    team == null
                            ? source.deadlines.timeliness(from, question.to())
                            : source.deadlines.timeliness(from, question.to(), team);
            return clocks.stream()
                    .flatMap(it -> it.rows().stream())
                    .filter(it -> Duty.of(it.occasion()).filter(duty::equals).isPresent())
                    .toList();
        }
    }

    /** Children for whom a visit was overdue on the last day asked for, today at the latest. */
    private record Overdue(ClockFigures source) implements FigureSource {
        @Override
        public Definition definition() {
            return new Definition(
                    "children-overdue",
                    1,
                    "clocks.figure-children-overdue",
                    "clocks.unit-children");
        }

        @Override
        public Figure figure(Question question) {
            var owed = SecondLock.counting(() -> owed(question));
            var all = owed.stream().map(Running::child).distinct().count();
            return new Figure(overdue(owed, question).size(), Math.toIntExact(all));
        }

        @Override
        public List<UUID> rows(Question question) {
            return overdue(SecondLock.counting(() -> owed(question)), question);
        }

        private List<UUID> overdue(List<Running> owed, Question question) {
            var calendar = source.deadlines.calendar();
            var on = on(question);
            return owed.stream()
                    .filter(it -> it.occasion().standing(on, calendar).state() == State.OVERDUE)
                    .map(Running::child)
                    .distinct()
                    .toList();
        }

        private List<Running> owed(Question question) {
            var team = source.team(question.team());
            var children = team == null ? source.people.allChildren() : team;
            return source.deadlines.open(children, on(question)).stream()
                    .filter(it -> Duty.of(it.occasion()).isPresent())
                    .toList();
        }

        private LocalDate on(Question question) {
            var today = LocalDate.now(source.clock);
            return question.to().isAfter(today) ? today : question.to();
        }
    }

    private @Nullable Set<UUID> team(@Nullable UUID team) {
        return team == null
                ? null
                : people.allocations(people.allChildren()).values().stream()
                        .filter(it -> it.team().equals(team))
                        .map(it -> it.child())
                        .collect(Collectors.toSet());
    }
}
