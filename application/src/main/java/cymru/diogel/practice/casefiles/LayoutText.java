package cymru.diogel.practice.casefiles;

import cymru.diogel.practice.casefiles.CaseColumn.Marks;
import cymru.diogel.practice.casefiles.CaseColumn.Sort;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads {@code layout.txt}, which says what the files hold. */
final class LayoutText {
    private static final int LONGEST_ID = 200;

    private final Map<CaseFile, CaseFile.Layout> layouts = new EnumMap<>(CaseFile.class);
    private List<CaseColumn> columns = new ArrayList<>();
    private List<RowRule> rules = new ArrayList<>();

    private LayoutText() {}

    static Map<CaseFile, CaseFile.Layout> read() {
        var text = new LayoutText();
        try (var in = LayoutText.class.getResourceAsStream("layout.txt");
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .forEach(it -> text.line(it.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.layouts;
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            columns = new ArrayList<>();
            rules = new ArrayList<>();
            var file = CaseFile.valueOf(line.substring(1, line.length() - 1));
            layouts.put(file, new CaseFile.Layout(columns, rules));
            return;
        }
        var words = List.of(line.split("\\s+"));
        switch (words.getFirst()) {
            case "after" -> rules.add(new RowRule.After(words.get(1), words.get(2)));
            case "counted" -> rules.add(new RowRule.Counted(words.get(1)));
            case "with" ->
                    rules.add(new RowRule.With(words.get(1), words.subList(2, words.size())));
            default -> columns.add(column(words));
        }
    }

    private static CaseColumn column(List<String> words) {
        var second = words.get(1);
        var isMarked = !Character.isLetter(second.charAt(0));
        var marks =
                isMarked
                        ? new Marks(
                                second.contains("*"), second.contains("!"), second.contains("~"))
                        : new Marks(false, false, false);
        var rest = words.subList(isMarked ? 2 : 1, words.size());
        var sort = Sort.valueOf(rest.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        var told = rest.size() < 2 ? "" : rest.get(1);
        return new CaseColumn(
                words.getFirst(),
                sort,
                marks,
                switch (sort) {
                    case TO, IN, MANY -> CaseFile.valueOf(told);
                    default -> null;
                },
                sort == Sort.ONE || sort == Sort.SOME ? Terms.named(told) : null,
                sort == Sort.TEXT ? Integer.parseInt(told) : LONGEST_ID);
    }
}
