package cymru.diogel.platform.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence in no language yet: the key of a message, and what is set into it.
 *
 * @param values by their names, each made by {@link #text}, {@link #say}, {@link #day} or {@link
 *     #number}
 */
public record Phrase(String key, Map<String, String> values) {
    private static final String TEXT = "text:";
    private static final String SAY = "say:";
    private static final String DAY = "day:";
    private static final String NUMBER = "number:";

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

    /** A value that is counted, so that the words around it may follow it. */
    public static String number(long number) {
        return NUMBER + number;
    }

    /** As it is kept in a row: names and values by turns. */
    public static Phrase kept(String key, String[] values) {
        var named = new HashMap<String, String>();
        for (var place = 0; place + 1 < values.length; place += 2) {
            named.put(values[place], values[place + 1]);
        }
        return new Phrase(key, named);
    }

    /** The values as they are kept in a row. */
    public String[] kept() {
        var kept = new ArrayList<String>();
        values.forEach((name, value) -> kept.addAll(List.of(name, value)));
        return kept.toArray(String[]::new);
    }

    /** The sentence in a language. */
    public String in(Words words) {
        var said = new HashMap<String, Object>();
        values.forEach((name, value) -> said.put(name, value(words, value)));
        return words.say(key, said);
    }

    private static Object value(Words words, String value) {
        if (value.startsWith(NUMBER)) {
            return Long.parseLong(value.substring(NUMBER.length()));
        }
        if (value.startsWith(SAY)) {
            return words.say(value.substring(SAY.length()));
        }
        return value.startsWith(DAY)
                ? words.date(LocalDate.parse(value.substring(DAY.length())))
                : value.substring(TEXT.length());
    }
}
