package cymru.diogel.platform.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was typed into a form; a field that was not sent is empty. */
public record Typed(Map<String, String> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /** Without space around it, and without signs that no keyboard has. */
    public String get(String field) {
        return UNTYPABLE.matcher(exact(field)).replaceAll("").strip();
    }

    /** Whether a field says something, in no more characters than it may. */
    public boolean isSaid(String field, int most) {
        var said = get(field);
        return !said.isEmpty() && said.length() <= most;
    }

    /** A day written as 31/3/2027, or empty if it is none. */
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(get(field), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** A day as it would be typed. */
    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** An identity, as a form carries it, or empty if it is none. */
    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(get(field)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The identity made with a form, so that a second press adds nothing; made anew if lost. */
    public UUID ownId(String field) {
        return id(field).orElseGet(UUID::randomUUID);
    }

    /** What was chosen of these, or empty if it is none of them. */
    public <E extends Enum<E>> Optional<E> one(String field, Class<E> of) {
        var chosen = get(field);
        return Stream.of(of.getEnumConstants()).filter(it -> it.name().equals(chosen)).findFirst();
    }

    /** As it came, for passwords. */
    public String exact(String field) {
        return fields.getOrDefault(field, "");
    }
}
