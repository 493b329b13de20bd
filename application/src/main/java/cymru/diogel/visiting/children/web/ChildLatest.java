package cymru.diogel.visiting.children.web;

import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.visiting.visits.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last that happened to a child, what it worries us with, and what the child said.
 *
 * @param visits reports, the last first
 * @param told what other modules told, the last first
 * @param most how many entries the page shows
 */
public record ChildLatest(
        UUID child, List<Visit> visits, List<Happening> told, ChildWords says, int most) {
    private static final int WORRIES = 3;

    /**
     * One of the last entries, in the lane of its agency.
     *
     * @param late that it became known late, "" where it did not
     */
    public record LastEntry(LocalDate on, String what, String late, String lane, String href) {}

    /** Something that worries us, and where it is written. */
    public record Worry(String text, String source, String href) {}

    /** What a child or its brothers and sisters said, and where it is written. */
    public record Said(String text, String lang, LocalDate on, String href, boolean alone) {}

    /** The last entries of every agency, the last first. */
    public List<LastEntry> entries() {
        var seen =
                visits.stream()
                        .map(it ->
                                new LastEntry(
                                        it.when().on(),
                                        says.entry(it, child),
                                        "",
                                        "social",
                                        href(it)));
        return Stream.concat(seen, told.stream().map(this::entry))
                .sorted(Comparator.comparing(LastEntry::on).reversed())
                .limit(most)
                .toList();
    }

    private LastEntry entry(Happening it) {
        var late = it.times().daysLate();
        var known = it.times().knownOn();
        return new LastEntry(
                it.times().on(),
                it.saying().title(),
                late == 0 || known == null
                        ? ""
                        : says.words()
                                .say(
                                        "chronology.late",
                                        Map.of("date", says.day(known), "count", late)),
                it.sort().lane().code(),
                it.href());
    }

    /** What the last visits were worried about, newest first, no worry twice. */
    public List<Worry> worries() {
        return visits.stream()
                .flatMap(it ->
                        Stream.ofNullable(it.words().concerns())
                                .filter(text -> !text.isBlank())
                                .map(text -> new Worry(text, source(it), href(it))))
                .collect(
                        Collectors.toMap(
                                Worry::text, it -> it, (newer, _) -> newer, LinkedHashMap::new))
                .values()
                .stream()
                .limit(WORRIES)
                .toList();
    }

    private String source(Visit visit) {
        return says.words()
                .say("children.from-visit", Map.of("date", says.words().date(visit.when().on())));
    }

    /** What was said at the latest visit at which anything was. */
    public @Nullable Said said() {
        for (var visit : visits) {
            var text = visit.words().said();
            if (text != null && !text.isBlank()) {
                return new Said(
                        text, lang(visit), visit.when().on(), href(visit), isOnlyOne(visit));
            }
        }
        return null;
    }

    private static boolean isOnlyOne(Visit visit) {
        return visit.children().size() == 1;
    }

    private static String lang(Visit visit) {
        var talk = visit.circumstances().talk();
        if (talk == null) {
            return "";
        }
        return switch (talk.spoken()) {
            case WELSH -> "cy";
            case ENGLISH -> "en";
            case BOTH, OTHER -> "";
        };
    }

    public static String href(Visit visit) {
        return "/visits/" + visit.id();
    }
}
