package cymru.diogel.assurance.oversight.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.trail.Entry.Outcome;
import cymru.diogel.platform.trail.TrailReader.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a trail is narrowed to, as it stands in the address. */
public record TrailForm(Map<String, String> asked) {
    private static final List<String> NAMES = List.of("from", "to", "outcome", "who");

    public String one(String name) {
        return asked.getOrDefault(name, "").strip();
    }

    /** A day as a date field takes it; empty when what was asked is none. */
    public String day(String name) {
        var day = date(name);
        return day == null ? "" : day.toString();
    }

    public boolean isNarrowed() {
        return NAMES.stream().anyMatch(it -> !one(it).isEmpty());
    }

    /** What is asked, as it stands in an address. */
    public String query() {
        return NAMES.stream()
                .filter(it -> !one(it).isEmpty())
                .map(it -> it + "=" + URLEncoder.encode(one(it), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    int page() {
        return one("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(one("page")) : 1;
    }

    Question narrow(Question question) {
        var who = id(one("who"));
        var narrowed = who == null ? question : question.by(who);
        var outcome =
                Stream.of(Outcome.values())
                        .filter(it -> OversightWords.lower(it).equals(one("outcome")))
                        .findFirst()
                        .orElse(null);
        return narrowed.within(midnight(date("from"), 0), midnight(date("to"), 1)).thatWas(outcome);
    }

    private @Nullable LocalDate date(String name) {
        try {
            return one(name).isEmpty() ? null : LocalDate.parse(one(name));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day, int later) {
        return day == null ? null : WallClock.instant(day.plusDays(later).atStartOfDay());
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
