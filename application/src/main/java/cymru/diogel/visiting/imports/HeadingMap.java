package cymru.diogel.visiting.imports;

import cymru.diogel.platform.wording.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person said the headings of a system mean, beyond those known from the start; it can be
 * kept, and used again for the next file of that system.
 *
 * @param chosen fields by folded heading
 * @param ignored folded headings of columns to pass over
 */
public record HeadingMap(Map<String, Field> chosen, Set<String> ignored) {
    private static final Vocabulary<Field> KNOWN =
            Vocabulary.of(HeadingMap.class, "heading", Field::valueOf);

    // Columns of our own files that tell more than an import takes.
    private static final Vocabulary<String> PASSED =
            Vocabulary.of(HeadingMap.class, "passed", it -> it);

    public HeadingMap {
        chosen = Map.copyOf(chosen);
        ignored = Set.copyOf(ignored);
    }

    /** Nothing but the headings known from the start. */
    public static HeadingMap standard() {
        return new HeadingMap(Map.of(), Set.of());
    }

    public HeadingMap with(String heading, Field field) {
        var more = new HashMap<>(chosen);
        more.put(Vocabulary.fold(heading), field);
        var fewer = new HashSet<>(ignored);
        fewer.remove(Vocabulary.fold(heading));
        return new HeadingMap(more, fewer);
    }

    public HeadingMap ignoring(String heading) {
        var fewer = new HashMap<>(chosen);
        fewer.remove(Vocabulary.fold(heading));
        var more = new HashSet<>(ignored);
        more.add(Vocabulary.fold(heading));
        return new HeadingMap(fewer, more);
    }

    /** What this map makes of the headings of a file. */
    Headings match(List<String> texts, Set<Field> wanted) {
        var columns = new ArrayList<Heading>();
        var taken = EnumSet.noneOf(Field.class);
        for (var text : texts) {
            var folded = Vocabulary.fold(text);
            var field = ignored.contains(folded) ? null : field(folded);
            if (field != null && wanted.contains(field)) {
                columns.add(new Heading(text, field, taken.add(field) ? Use.READ : Use.REPEATED));
            } else {
                var passed = field != null || isPassedOver(folded);
                columns.add(new Heading(text, null, passed ? Use.IGNORED : Use.UNKNOWN));
            }
        }
        return new Headings(columns);
    }

    private boolean isPassedOver(String folded) {
        return folded.isEmpty() || ignored.contains(folded) || PASSED.meaning(folded) != null;
    }

    private @Nullable Field field(String folded) {
        var said = chosen.get(folded);
        return said == null ? KNOWN.meaning(folded) : said;
    }

    /** What is done with a column. */
    public enum Use {
        READ,
        /** A column before it means the same. */
        REPEATED,
        /** A person has to say what it means, or that it may be passed over. */
        UNKNOWN,
        IGNORED
    }

    /** One heading of a file as it stands there, and what it was taken to mean. */
    public record Heading(String text, @Nullable Field field, Use use) {}

    /** The headings of a file in the order of its columns. */
    public record Headings(List<Heading> columns) {
        public Headings {
            columns = List.copyOf(columns);
        }

        /** The index of the column that holds a field, -1 if none does. */
        public int column(Field field) {
            for (var i = 0; i < columns.size(); i++) {
                if (columns.get(i).field() == field) {
                    return i;
                }
            }
            return -1;
        }

        int known() {
            return (int) columns.stream().filter(it -> it.use() == Use.READ).count();
        }

        /** A day and a time in two columns stand for the moment of starting. */
        boolean has(Field field) {
            return column(field) >= 0 || (field == Field.STARTED_AT && column(Field.DATE) >= 0);
        }
    }
}
