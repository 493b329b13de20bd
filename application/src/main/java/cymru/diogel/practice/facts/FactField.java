package cymru.diogel.practice.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One field of the form of a kind of fact.
 *
 * @param codes what may be chosen; none where something is typed
 * @param words what the keys of the messages of its choices begin with
 */
public record FactField(String name, Type type, List<String> codes, String words) {

    /** What is done with it. */
    public enum Type {
        CHOOSE,
        TYPE,
        DAY
    }

    static FactField one(String name, String words, String... codes) {
        return new FactField(name, Type.CHOOSE, List.of(codes), words);
    }

    static FactField one(String name, String words, Class<? extends Enum<?>> codes) {
        var names = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        return new FactField(name, Type.CHOOSE, names, words);
    }

    static FactField text(String name) {
        return new FactField(name, Type.TYPE, List.of(), "");
    }

    static FactField day(String name) {
        return new FactField(name, Type.DAY, List.of(), "");
    }

    /** The key of the words for one of its choices. */
    public String word(String code) {
        return words + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
