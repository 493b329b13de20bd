package cymru.diogel.visiting.chronology.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.people.Child;
import cymru.diogel.visiting.chronology.ChronologyWords;
import cymru.diogel.visiting.chronology.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child's story as it is shown.
 *
 * @param all every event, the latest first
 */
public record ChronologyView(
        Child child,
        Ground ground,
        List<Event> all,
        ChronologyWords says,
        Filter filter,
        Reader reader) {
    private static final int ROWS = 50;

    /** Who reads it, and when. */
    public record Reader(String name, LocalDate today) {}

    /**
     * Which events are shown.
     *
     * @param kind one kind only, null for all
     * @param whole everything on one page, to be printed
     */
    public record Filter(
            Event.@Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int page,
            boolean whole) {
        static Filter of(Typed typed) {
            var kind =
                    Arrays.stream(Event.Kind.values())
                            .filter(it -> FactWords.code(it).equals(typed.get("kind")))
                            .findFirst()
                            .orElse(null);
            var page = typed.get("page").matches("[0-9]{1,6}") ? typed.get("page") : "1";
            return new Filter(
                    kind,
                    typed.day("from").orElse(null),
                    typed.day("until").orElse(null),
                    Integer.parseInt(page),
                    typed.get("all").equals("yes"));
        }

        boolean shows(Event event) {
            return (kind == null || event.kind() == kind)
                    && (from == null || !event.on().isBefore(from))
                    && (until == null || !event.on().isAfter(until));
        }

        public String code() {
            return kind == null ? "" : FactWords.code(kind);
        }

        /** A day as it is typed, "" for none. */
        public String typed(@Nullable LocalDate day) {
            return day == null
                    ? ""
                    : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }

        /** As it stands in an address. */
        public String query() {
            return "kind=" + code() + "&from=" + typed(from) + "&until=" + typed(until);
        }
    }

    public Words words() {
        return says.words();
    }

    public String title() {
        return words().say("chronology.title", Map.of("name", child.title()));
    }

    /** Why the reader may see the child. */
    public String grounds() {
        var key = "children.ground-" + FactWords.code(ground);
        return words().say(
                        words().has(key) ? key : "children.ground-other",
                        Map.of("name", child.shortTitle()));
    }

    public String here() {
        return "/children/" + child.id() + "/chronology";
    }

    /** All that the filter lets through. */
    public List<Event> events() {
        return all.stream().filter(filter::shows).toList();
    }

    public Pages pages() {
        var total = events().size();
        var link = here() + "?" + filter.query() + "&page=";
        return Pages.of(filter.page(), ROWS, total, link);
    }

    /** The events of the page shown. */
    public List<Event> shown() {
        var events = events();
        var pages = pages();
        return filter.whole() || events.isEmpty()
                ? events
                : events.subList(pages.from() - 1, pages.to());
    }

    public List<Choice> kinds() {
        var kinds = new ArrayList<Choice>();
        kinds.add(new Choice("", words().say("chronology.kind-all")));
        Arrays.stream(Event.Kind.values())
                .map(it -> new Choice(FactWords.code(it), says.kind(it)))
                .forEach(kinds::add);
        return kinds;
    }

    public String lane(Event event) {
        return ChronologyWords.lane(event);
    }

    /** Where the row behind an event is. */
    public String href(Event event) {
        var page = "/children/" + child.id();
        return switch (event) {
            case Event.Called it -> "/visits/" + it.visit().id();
            case Event.Planned it -> page + "/facts#plan-" + it.plan().id();
            case Event.Met _ -> page + "/facts#plans";
            case Event.Became it -> page + "/facts#line-" + it.fact().line();
            case Event.Worked _ -> page + "/as-known?on=" + filter.typed(event.on());
            case Event.Rectified it -> page + "/facts#line-" + it.correction().line();
            case Event.Amended it -> page + "/amendments#amendment-" + it.amendment().id();
        };
    }
}
