package cymru.diogel.practice.conferences;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.InTime.Meeting;
import cymru.diogel.practice.conferences.InTime.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Initial conferences in time, by child and by conference. One counts when its last day falls in
 * the days asked for and it was held or that day is over, whoever postponed it.
 */
@Configuration(proxyBeanMethods = false)
class ConferenceFigures {
    private final ConferenceStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    ConferenceFigures(ConferenceStore store, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Bean
    FigureSource conferencesInTime() {
        return of("initial-conferences-in-time", Unit.CONFERENCE);
    }

    @Bean
    FigureSource childrenConferredInTime() {
        return of("children-at-initial-conferences-in-time", Unit.CHILD);
    }

    private FigureSource of(String code, Unit unit) {
        var words = "conferences.unit-" + Conference.code(unit);
        var definition = new FigureSource.Definition(code, 1, "conferences.figure-" + code, words);
        return new FigureSource() {
            @Override
            public Definition definition() {
                return definition;
            }

            @Override
            public Figure figure(Question question) {
                var share = InTime.of(unit, meetings(question));
                return new Figure(share.inTime(), share.of());
            }

            @Override
            public List<UUID> rows(Question question) {
                return meetings(question).stream()
                        .filter(it -> it.clock().isMetInTime())
                        .flatMap(it ->
                                unit == Unit.CONFERENCE
                                        ? Stream.of(it.id())
                                        : it.children().stream().sorted())
                        .toList();
            }
        };
    }

    // A conference is of the county and of no team; its children live in one household.
    private List<Meeting> meetings(FigureSource.Question question) {
        if (question.team() != null) {
            return List.of();
        }
        return SecondLock.counting(() -> {
            var today = LocalDate.now(clock);
            var due =
                    store.initialDue(question.from(), question.to()).stream()
                            .filter(it ->
                                    it.progress().heldOn() != null
                                            || it.call().counted().dueOn().isBefore(today))
                            .toList();
            var about = store.about(due.stream().map(Conference::id).toList());
            return due.stream()
                    .map(it -> meeting(it, about.getOrDefault(it.id(), List.of())))
                    .toList();
        });
    }

    private Meeting meeting(Conference it, List<About> about) {
        var counted = it.call().counted();
        var clocks = new ConferenceClocks(Rules.published(), deadlines.calendar());
        var start = List.of(counted.startOn());
        var national = clocks.initial(start, counted.startOn(), it.progress().heldOn()).national();
        var children = about.stream().map(About::child).collect(Collectors.toSet());
        return new Meeting(it.id(), it.id(), children, national.due(counted.dueOn()));
    }
}
