package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Areas with their populations, each once. */
public final class AreaFile {
    private AreaFile() {}

    /**
     * An area and how many live there.
     *
     * @param code or its English name where the file has no codes
     */
    public record AreaRow(long line, String code, String english, String welsh, int population) {}

    /** Reads codes or names, names in both languages where there are, and populations. */
    public static CountRead<AreaRow> read(Source source) throws IOException {
        var table = new CountTable();
        var rows = new ArrayList<AreaRow>();
        var lines = new HashMap<String, Long>();
        table.read(
                source,
                List.of(Column.AREA, Column.POPULATION),
                row -> {
                    var code = row.text(Column.AREA);
                    var people = row.count(Column.POPULATION);
                    if (code.isEmpty()) {
                        row.problem(Column.AREA, Code.AREA_MISSING, "", "");
                        return;
                    }
                    var before = lines.putIfAbsent(code.toLowerCase(Locale.ROOT), row.line());
                    if (before != null) {
                        row.problem(Column.AREA, Code.AREA_TWICE, code, "" + before);
                    } else if (people != null && people == 0) {
                        row.problem(Column.POPULATION, Code.POPULATION_WRONG, "0", "");
                    } else if (people != null) {
                        rows.add(area(row, code, people));
                    }
                });
        return new CountRead<>(rows, table.problems());
    }

    private static AreaRow area(CountTable row, String code, int people) {
        var english = row.text(Column.ENGLISH);
        var welsh = row.text(Column.WELSH);
        var name = english.isEmpty() ? code : english;
        return new AreaRow(row.line(), code, name, welsh.isEmpty() ? name : welsh, people);
    }
}
