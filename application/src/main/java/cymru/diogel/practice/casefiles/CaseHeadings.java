package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.exchange.Position;
import cymru.diogel.platform.exchange.Row;
import cymru.diogel.platform.wording.Vocabulary;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.casefiles.CaseTrouble.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of one file: in which of its columns stands what. */
final class CaseHeadings {
    private static final Vocabulary<String> ENGLISH = vocabulary("heading");
    private static final Vocabulary<String> WELSH = vocabulary("pennawd");

    private final CaseFile file;
    private final List<String> texts = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<CaseTrouble> troubles = new ArrayList<>();
    private final int[] columns;
    private int known;

    CaseHeadings(CaseFile file, @Nullable Row row) {
        this.file = file;
        this.columns = new int[file.columns().size()];
        Arrays.fill(columns, -1);
        for (var cell = 0; row != null && cell < row.size(); cell++) {
            texts.add(row.text(cell).strip());
            positions.add(row.position(cell));
        }
        for (var cell = 0; cell < texts.size(); cell++) {
            take(cell);
        }
    }

    private static Vocabulary<String> vocabulary(String kind) {
        return Vocabulary.of(CaseHeadings.class, kind, it -> it);
    }

    private void take(int cell) {
        var text = texts.get(cell);
        var name = meaning(text);
        var place = name == null ? -1 : place(name);
        if (place >= 0 && columns[place] < 0) {
            columns[place] = cell;
            known++;
        } else if (!text.isEmpty()) {
            var code = place < 0 ? Code.HEADING_UNKNOWN : Code.HEADING_REPEATED;
            troubles.add(new CaseTrouble(code, place(cell), text, ""));
        }
    }

    private @Nullable String meaning(String text) {
        var english = ENGLISH.meaning(text);
        return english == null ? WELSH.meaning(text) : english;
    }

    private int place(String name) {
        var columns = file.columns();
        for (var place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(name)) {
                return place;
            }
        }
        return -1;
    }

    private Place place(int cell) {
        var at = positions.get(cell);
        return new Place(file.fileName(), at.line(), at.column(), texts.get(cell));
    }

    /** Whether enough of it is known to be sure that it is no title. */
    boolean isSure() {
        return known >= Math.min(2, columns.length);
    }

    /** What is wrong with them, those that are missing too. */
    List<CaseTrouble> troubles() {
        var all = new ArrayList<>(troubles);
        var line = positions.isEmpty() ? 1 : positions.getFirst().line();
        for (var place = 0; place < columns.length; place++) {
            var column = file.columns().get(place);
            if (columns[place] < 0 && column.isNeeded()) {
                var at = new Place(file.fileName(), line, 1, "");
                all.add(new CaseTrouble(Code.HEADING_MISSING, at, column.name(), ""));
            }
        }
        return all;
    }

    /** The cell of a column of the layout, -1 where the file has none. */
    int cell(int place) {
        return columns[place];
    }

    String text(int cell) {
        return texts.get(cell);
    }

    int width() {
        return texts.size();
    }

    /** How the file itself calls a column, or else how the documentation does. */
    String heading(int place) {
        return columns[place] < 0 ? file.columns().get(place).name() : texts.get(columns[place]);
    }
}
