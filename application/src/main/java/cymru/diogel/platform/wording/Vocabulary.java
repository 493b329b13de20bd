package cymru.diogel.platform.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words, in both languages, by which files name the members of one set. */
public final class Vocabulary<E> {
    private static final Map<Class<?>, Properties> WORDS = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 10_000;

    private final Map<String, E> meanings = new HashMap<>();

    private Vocabulary() {}

    /**
     * The words of {@code words.properties} beside a class whose keys begin with this kind; what
     * follows the dot says what they mean.
     */
    public static <E> Vocabulary<E> of(Class<?> beside, String kind, Function<String, E> meaning) {
        var made = new Vocabulary<E>();
        var words = WORDS.computeIfAbsent(beside, Vocabulary::load);
        for (var key : words.stringPropertyNames()) {
            if (key.startsWith(kind + '.')) {
                var means = meaning.apply(key.substring(kind.length() + 1));
                for (var word : words.getProperty(key).split("\\|", -1)) {
                    made.add(word, means);
                }
            }
        }
        return made;
    }

    /** The words for yes and no. */
    public static Vocabulary<Boolean> answers() {
        return of(Vocabulary.class, "answer", "YES"::equals);
    }

    public @Nullable E meaning(String word) {
        return meanings.get(fold(word));
    }

    /**
     * Looks words up for one reading of one file: faster, for the same few come a million times.
     */
    public Function<String, @Nullable E> remembering() {
        var known = new HashMap<String, E>();
        return word -> {
            var meaning = known.get(word);
            if (meaning == null) {
                meaning = meaning(word);
                if (meaning != null && known.size() < REMEMBERED) {
                    known.put(word, meaning);
                }
            }
            return meaning;
        };
    }

    /** Letters and digits alone, without marks and capitals: Tîm, TIM and "t i m" are the same. */
    public static String fold(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void add(String word, E means) {
        var before = meanings.put(fold(word), means);
        if (before != null && !before.equals(means)) {
            throw new IllegalStateException(word + " means both " + before + " and " + means);
        }
    }

    private static Properties load(Class<?> beside) {
        var words = new Properties();
        try (var in = beside.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
