package cymru.diogel.continuity.situation.web;

import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Situation;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.pages.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How things stand, laid out: what is found first, then who stands in which state, then the rest.
 *
 * @param file the address of the same on paper
 */
public record SituationView(Frame frame, Situation.Known known, String file) {
    private static final int STATES = 10;
    private static final int TRIGGERS = 60;
    private static final int NARROW = 5;
    private static final List<String> LOOKS = List.of("run", "less", "back", "stop", "off");

    public String caption() {
        var at = WallClock.shown(known.at());
        var words = frame.words();
        return frame.say(
                "situation.caption",
                Map.of(
                        "day", words.longDate(at.toLocalDate()),
                        "time", words.time(at.toLocalTime())));
    }

    /** What is found of the services, then of the triggers; or what the page is. */
    public String heading() {
        var found =
                Stream.of(STATES, TRIGGERS)
                        .flatMap(it -> known.at(it).stream())
                        .flatMap(it -> finding(it).stream())
                        .toList();
        return switch (found.size()) {
            case 0 -> frame.say("situation.title");
            case 1 -> found.getFirst();
            default ->
                    frame.say(
                            "situation.found",
                            Map.of("first", found.getFirst(), "second", found.getLast()));
        };
    }

    /** What else is found, a sentence each. */
    public List<String> ledes() {
        return known.sections().stream()
                .filter(it -> it.order() != STATES && it.order() != TRIGGERS)
                .flatMap(it -> finding(it).stream())
                .map(it -> frame.say("situation.sentence", Map.of("said", it)))
                .toList();
    }

    public boolean isEmpty() {
        return known.sections().isEmpty();
    }

    public List<Section> all() {
        return known.sections();
    }

    /** The services by state, if somebody says so. */
    public List<Section> states() {
        return known.at(STATES).stream().toList();
    }

    /** Sections that are narrow enough to stand beside each other, two by two. */
    public List<List<Section>> pairs() {
        var narrow = rest().stream().filter(SituationView::isNarrow).toList();
        var pairs = new ArrayList<List<Section>>();
        for (var from = 0; from + 1 < narrow.size(); from += 2) {
            pairs.add(narrow.subList(from, from + 2));
        }
        return pairs;
    }

    /** The sections that need the whole width, and one that has none to stand beside. */
    public List<Section> wide() {
        var beside = pairs().stream().flatMap(List::stream).toList();
        return rest().stream().filter(it -> !beside.contains(it)).toList();
    }

    public String look(int place) {
        return LOOKS.get(Math.min(place, LOOKS.size() - 1));
    }

    public String print(String language) {
        return file + "?language=" + language;
    }

    private List<Section> rest() {
        return known.sections().stream().filter(it -> it.order() != STATES).toList();
    }

    private static boolean isNarrow(Section it) {
        return it.order() < TRIGGERS && it.columns().size() <= NARROW;
    }

    // A full stop stands where the sentence is set, and only there.
    private Optional<String> finding(Section it) {
        return Optional.ofNullable(it.finding())
                .map((Phrase phrase) -> phrase.in(frame.words()))
                .map(said -> said.endsWith(".") ? said.substring(0, said.length() - 1) : said);
    }
}
