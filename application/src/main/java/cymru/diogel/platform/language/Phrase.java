package cymru.diogel.platform.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A sentence in no language yet: the key of a message, and what is set into it.
 *
 * @param values by their names, each made by {@link #text}, {@link #say} or {@link #day}
 */
public record Phrase(String key, Map<String, String> values) {
    private static final String TEXT = "text:";
    private static final String SAY = "say:";
    private static final String DAY = "day:";

    public Phrase {
        values = Map.copyOf(values);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /** What somebody wrote, in whatever language. */
    public static Phrase literal(String text) {
        return new Phrase("frame.literal", Map.of("text", text(text)));
    }

    /** A value that is the same in every language, such as a name. */
    public static String text(String text) {
        return TEXT + text;
    }

    /** A value that is the message of a key. */
    public static String say(String key) {
        return SAY + key;
    }

    /** A value that is a day. */
    public static String day(LocalDate day) {
        return DAY + day;
    }

    /** The sentence in a language. */
    public String in(Words words) {
        var said = new HashMap<String, String>();
        values.forEach((name, value) -> said.put(name, value(words, value)));
        return words.say(key, said);
    }

    private static String value(Words words, String value) {
        if (value.startsWith(SAY)) {
            return words.say(value.substring(SAY.length()));
        }
        return value.startsWith(DAY)
                ? words.date(LocalDate.parse(value.substring(DAY.length())))
                : value.substring(TEXT.length());
    }
}
