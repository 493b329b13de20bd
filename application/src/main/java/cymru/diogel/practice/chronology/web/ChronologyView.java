package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A child's story as it is shown. */
public record ChronologyView(Child child, Told told, StoryFilter filter, Words words) {
    private static final int ROWS = 50;

    /**
     * What is told, and to whom.
     *
     * @param all every entry, the latest first
     * @param names of whom each entry is, by its key, where it is a brother's or sister's
     */
    public record Told(
            List<Happening> all, boolean hasSiblings, Map<String, String> names, Reader reader) {}

    /** Who reads it, why they may, and when. */
    public record Reader(String name, Ground ground, boolean mayWrite, LocalDate today) {}

    public String title() {
        return words.say("chronology.title", Map.of("name", child.title()));
    }

    public Reader reader() {
        return told.reader();
    }

    /** Why the reader may see the child. */
    public String grounds() {
        var key = "children.ground-" + code(reader().ground());
        return words.say(
                words.has(key) ? key : "children.ground-other", Map.of("name", child.shortTitle()));
    }

    public String here() {
        return "/children/" + child.id() + "/chronology";
    }

    /** All that the filter lets through. */
    public List<Happening> events() {
        return told.all().stream().filter(filter.shows()).toList();
    }

    public Pages pages(int total) {
        var form = filter.hasLanes() ? "lanes=yes&page=" : "page=";
        return Pages.of(filter.page(), ROWS, total, here() + "?" + filter.and(form));
    }

    /** Those of the page shown. */
    public List<Happening> shown(List<Happening> events) {
        var pages = pages(events.size());
        return filter.isWhole() || events.isEmpty()
                ? events
                : events.subList(pages.from() - 1, pages.to());
    }

    /** A day, and what each agency saw on it. */
    public record Row(LocalDate day, Map<Happening.Lane, List<Happening>> cells) {
        public List<Happening> in(Happening.Lane lane) {
            return cells.getOrDefault(lane, List.of());
        }
    }

    /** The same by month and day, the latest first. */
    public Map<YearMonth, List<Row>> months(List<Happening> events) {
        var months = new TreeMap<YearMonth, List<Row>>(Comparator.reverseOrder());
        for (var it : events) {
            var day = it.times().on();
            var rows = months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>());
            if (rows.isEmpty() || !rows.getLast().day().equals(day)) {
                rows.add(new Row(day, new EnumMap<>(Happening.Lane.class)));
            }
            rows.getLast()
                    .cells()
                    .computeIfAbsent(it.sort().lane(), _ -> new ArrayList<>())
                    .add(it);
        }
        return months;
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", words.locale()).format(month);
    }

    /** The short day of a list: 9 Jul 2026. */
    public String day(LocalDate day) {
        return words.shortDate(day);
    }

    /** When it became known, where that was late; "" otherwise. */
    public String late(Happening it) {
        var days = it.times().daysLate();
        var known = it.times().knownOn();
        return days == 0 || known == null
                ? ""
                : words.say("chronology.late", Map.of("date", day(known), "count", days));
    }

    public String kind(Happening it) {
        return kind(it.sort().kind());
    }

    private String kind(Happening.Kind kind) {
        return words.say("chronology.kind-" + kind.code());
    }

    public String agency(Happening.Lane lane) {
        return words.say("facts.agency-" + lane.code());
    }

    /** What happened, with the name of a brother or sister whose entry it is. */
    public String title(Happening it) {
        var name = told.names().get(it.key());
        var title = it.saying().title();
        return name == null
                ? title
                : words.say("chronology.of", Map.of("name", name, "title", title));
    }

    public List<Choice> kinds() {
        var kinds = new ArrayList<Choice>();
        kinds.add(new Choice("", words.say("chronology.kind-all")));
        Arrays.stream(Happening.Kind.values())
                .map(it -> new Choice(it.code(), kind(it)))
                .forEach(kinds::add);
        return kinds;
    }

    public List<Choice> agencies() {
        var agencies = new ArrayList<Choice>();
        agencies.add(new Choice("", words.say("chronology.agency-all")));
        Arrays.stream(Happening.Lane.values())
                .map(it -> new Choice(it.code(), agency(it)))
                .forEach(agencies::add);
        return agencies;
    }

    public List<Choice> weights() {
        return List.of(
                new Choice("", words.say("chronology.sig-all")),
                new Choice("yes", words.say("chronology.sig-yes")));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
