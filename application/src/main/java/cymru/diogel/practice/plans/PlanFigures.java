package cymru.diogel.practice.plans;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Children whose plan was made detailed in time, and actions that are overdue. */
@Configuration(proxyBeanMethods = false)
class PlanFigures {
    private final PlanStore store;
    private final People people;
    private final Clock clock;

    PlanFigures(PlanStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    FigureSource plansDetailedInTime() {
        return new Detailed(this);
    }

    @Bean
    FigureSource planActionsOverdue() {
        return new Overdue(this);
    }

    /** Of the children whose plan was to be detailed in the period, those whose plan was. */
    private record Detailed(PlanFigures source) implements FigureSource {
        @Override
        public Definition definition() {
            var code = "plans-detailed-in-time";
            return new Definition(code, 1, "plans.figure-" + code, "plans.unit-children");
        }

        @Override
        public Figure figure(Question question) {
            return SecondLock.counting(() -> {
                var due = source.toDetail(question);
                return new Figure(source.inTime(due).size(), due.size());
            });
        }

        @Override
        public List<UUID> rows(Question question) {
            return SecondLock.counting(() ->
                    source.inTime(source.toDetail(question)).stream()
                            .map(ProtectionPlan::child)
                            .toList());
        }
    }

    /** Of the actions open on the last day, those whose own last day had passed. */
    private record Overdue(PlanFigures source) implements FigureSource {
        @Override
        public Definition definition() {
            var code = "plan-actions-overdue";
            return new Definition(code, 1, "plans.figure-" + code, "plans.unit-actions");
        }

        @Override
        public Figure figure(Question question) {
            return SecondLock.counting(() -> {
                var open = source.open(question);
                return new Figure(source.overdue(open, question).size(), open.size());
            });
        }

        @Override
        public List<UUID> rows(Question question) {
            return SecondLock.counting(() ->
                    source.overdue(source.open(question), question).stream()
                            .map(Kept::id)
                            .toList());
        }
    }

    private LocalDate last(FigureSource.Question question) {
        var today = LocalDate.now(clock);
        return question.to().isAfter(today) ? today : question.to();
    }

    // Not those that ended before, nor those whose last day is not over.
    private List<ProtectionPlan> toDetail(FigureSource.Question question) {
        var today = LocalDate.now(clock);
        var due = store.toDetail(question.from(), last(question));
        var written = inTime(due).stream().map(ProtectionPlan::id).collect(Collectors.toSet());
        var fell =
                due.stream()
                        .filter(it ->
                                written.contains(it.id())
                                        || it.days()
                                                .detailDueOn()
                                                .isBefore(
                                                        it.endedOn() == null
                                                                ? today
                                                                : it.endedOn()))
                        .toList();
        return ofTeam(fell, question);
    }

    private List<ProtectionPlan> inTime(List<ProtectionPlan> plans) {
        var detailed =
                store.versions(plans.stream().map(ProtectionPlan::id).toList()).stream()
                        .filter(it -> it.stage() == Stage.DETAILED)
                        .collect(Collectors.toMap(Version::plan, it -> it.made().on()));
        return plans.stream()
                .filter(it -> {
                    var on = detailed.get(it.id());
                    return on != null && !on.isAfter(it.days().detailDueOn());
                })
                .toList();
    }

    private List<Kept> open(FigureSource.Question question) {
        var on = last(question);
        var actions = store.actionsBy(on).stream().filter(it -> it.wasOpenOn(on)).toList();
        var ids = actions.stream().map(Kept::plan).collect(Collectors.toSet());
        var plans = plans(ids, question, on);
        return actions.stream().filter(it -> plans.containsKey(it.plan())).toList();
    }

    private Map<UUID, ProtectionPlan> plans(
            Set<UUID> ids, FigureSource.Question question, LocalDate on) {
        var held =
                store.these(ids).stream()
                        .filter(it -> it.endedOn() == null || it.endedOn().isAfter(on))
                        .toList();
        return ofTeam(held, question).stream()
                .collect(Collectors.toMap(ProtectionPlan::id, Function.identity()));
    }

    private List<Kept> overdue(List<Kept> open, FigureSource.Question question) {
        var on = last(question);
        return open.stream().filter(it -> it.action().dueOn().isBefore(on)).toList();
    }

    private List<ProtectionPlan> ofTeam(
            List<ProtectionPlan> plans, FigureSource.Question question) {
        var team = question.team();
        if (team == null) {
            return plans;
        }
        var theirs = theirs(plans.stream().map(ProtectionPlan::child).toList(), team);
        return plans.stream().filter(it -> theirs.contains(it.child())).toList();
    }

    private Set<UUID> theirs(Collection<UUID> children, UUID team) {
        return people.allocations(children).values().stream()
                .filter(it -> it.team().equals(team))
                .map(it -> it.child())
                .collect(Collectors.toSet());
    }
}
