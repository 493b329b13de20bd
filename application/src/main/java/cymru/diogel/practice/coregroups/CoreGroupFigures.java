package cymru.diogel.practice.coregroups;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.people.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Of the meetings of core groups that fell due, those held by their last day; the unit is the
 * meeting of one core group, however many children it meets for.
 */
@Configuration(proxyBeanMethods = false)
class CoreGroupFigures {
    private final MeetingStore store;
    private final GroupStore groups;
    private final People people;
    private final Clock clock;

    CoreGroupFigures(MeetingStore store, GroupStore groups, People people, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    FigureSource coreGroupsFirstInTime() {
        return new InTime(
                "core-groups-first-in-time", "coregroups.unit-groups", "CORE_FIRST", this);
    }

    @Bean
    FigureSource coreGroupsLaterInTime() {
        return new InTime(
                "core-groups-later-in-time", "coregroups.unit-meetings", "CORE_NEXT", this);
    }

    private record InTime(String code, String unit, String clock, CoreGroupFigures source)
            implements FigureSource {
        @Override
        public Definition definition() {
            return new Definition(code, 1, "coregroups.figure-" + code, unit);
        }

        @Override
        public Figure figure(Question question) {
            var due = source.due(clock, question);
            return new Figure(
                    Math.toIntExact(due.stream().filter(Meeting::isInTime).count()), due.size());
        }

        @Override
        public List<UUID> rows(Question question) {
            return source.due(clock, question).stream()
                    .filter(Meeting::isInTime)
                    .map(Meeting::id)
                    .toList();
        }
    }

    // Not those that were due no more when their last day came.
    private List<Meeting> due(String clock, FigureSource.Question question) {
        var today = LocalDate.now(this.clock);
        var to = question.to().isAfter(today) ? today : question.to();
        return SecondLock.counting(() -> {
            var due =
                    store.due(question.from(), to).stream()
                            .filter(it -> it.run().clock().equals(clock))
                            .filter(it -> it.minutes() != null || fellDue(it, today))
                            .toList();
            return question.team() == null ? due : of(question.team(), due);
        });
    }

    private static boolean fellDue(Meeting it, LocalDate today) {
        var ended = it.run().endedOn();
        return it.dueOn().isBefore(ended == null ? today : ended);
    }

    // A group is of the team that works with one of its children today.
    private List<Meeting> of(UUID team, List<Meeting> due) {
        var ids = due.stream().map(Meeting::group).collect(Collectors.toSet());
        var all = groups.these(ids);
        var children = all.stream().flatMap(it -> it.everybody().stream()).toList();
        var work = people.allocations(children);
        var theirs =
                all.stream()
                        .filter(it ->
                                it.everybody().stream()
                                        .map(work::get)
                                        .anyMatch(of -> of != null && of.team().equals(team)))
                        .map(CoreGroup::id)
                        .collect(Collectors.toSet());
        return due.stream().filter(it -> theirs.contains(it.group())).toList();
    }
}
