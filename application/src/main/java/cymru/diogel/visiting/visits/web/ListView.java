package cymru.diogel.visiting.visits.web;

import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visits.Line;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of visits and what it may be narrowed to. */
public record ListView(
        Frame frame, FilterForm filter, List<Row> rows, Pages pages, Offers offers, String about) {

    /**
     * One visit.
     *
     * @param household its name, or its reference where the viewer may see no child of it
     * @param children their given names, empty where none may be seen
     * @param practitioner empty where none may be seen
     */
    public record Row(
            Line line, String household, List<Child> children, String practitioner, String team) {

        /** The given names, with commas. */
        public String names() {
            return children.stream().map(Child::shortTitle).collect(Collectors.joining(", "));
        }

        /** How many of the children within reach were seen. */
        public long seen() {
            return line.children().stream().filter(it -> Boolean.TRUE.equals(it.seen())).count();
        }
    }

    /** Teams and people to choose from, and what the viewer may do with the list. */
    public record Offers(
            List<Team> teams, List<Choice> practitioners, boolean canRecord, boolean canExport) {}

    public VisitWords words() {
        return new VisitWords(frame.words());
    }

    public List<Choice> teams() {
        return any(
                offers.teams().stream()
                        .map(it -> new Choice(it.id().toString(), it.name(frame.words()))));
    }

    public List<Choice> practitioners() {
        return any(offers.practitioners().stream());
    }

    public List<Choice> notices() {
        return any(Notice.values(), words()::of);
    }

    public List<Choice> places() {
        return any(Place.values(), words()::of);
    }

    public List<Choice> modes() {
        return any(Mode.values(), words()::of);
    }

    public List<Choice> sources() {
        return any(TimeSource.values(), words()::of);
    }

    public List<Choice> purposes() {
        return any(Purpose.values(), words()::of);
    }

    public List<Choice> weekdays() {
        return any(DayOfWeek.values(), frame.words()::day);
    }

    public List<Choice> accesses() {
        var choices = new ArrayList<>(any(AccessGained.values(), words()::of));
        choices.add(1, new Choice("none", frame.say("visits.access-none")));
        return choices;
    }

    public List<Choice> hours() {
        return any(
                IntStream.range(0, 24)
                        .mapToObj(hour ->
                                new Choice("" + hour, "%02d:00–%02d:59".formatted(hour, hour))));
    }

    public List<Choice> lates() {
        return any(
                Stream.of(
                        new Choice("yes", frame.say("visits.late-only")),
                        new Choice("no", frame.say("visits.late-not"))));
    }

    /** Dates as this list writes them. */
    public String day(String name) {
        var day = filter.day(name);
        return day == null ? "" : day.toString();
    }

    /** Where the rows of a visit lead, null for one the viewer may not open. */
    public @Nullable String href(Row row) {
        return row.line().open() ? "/visits/" + row.line().call().visit() : null;
    }

    /** The day it was written down. */
    public String recorded(Row row) {
        var at = WallClock.shown(row.line().call().recording().at());
        return words().shortDate(at.toLocalDate());
    }

    public String delay(Row row) {
        var minutes = row.line().call().delayMinutes();
        var days = minutes == null ? 0 : minutes / (24 * 60);
        return frame.say("visits.late", Map.of("n", days));
    }

    private List<Choice> any(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", frame.say("visits.any"))), choices).toList();
    }

    private <E extends Enum<E>> List<Choice> any(E[] values, Function<E, String> word) {
        return any(Stream.of(values).map(it -> new Choice(FilterForm.lower(it), word.apply(it))));
    }
}
