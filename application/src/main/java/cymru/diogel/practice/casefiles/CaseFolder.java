package cymru.diogel.practice.casefiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that was read of a folder, file by file, in the order of the rows. */
public final class CaseFolder {
    private final Map<CaseFile, List<CaseRow>> rows = new EnumMap<>(CaseFile.class);
    private final Map<CaseFile, Map<String, CaseRow>> keyed = new EnumMap<>(CaseFile.class);
    private final Map<CaseFile, Set<String>> spoiled = new EnumMap<>(CaseFile.class);
    private final CaseTroubles troubles = new CaseTroubles();

    CaseFolder() {}

    void add(CaseFile file, List<CaseRow> all, Set<String> rejected) {
        rows.put(file, List.copyOf(all));
        spoiled.put(file, rejected);
        var byKey = new HashMap<String, CaseRow>();
        all.forEach(it -> byKey.putIfAbsent(it.key(), it));
        keyed.put(file, byKey);
    }

    /** The files there are. */
    public Set<CaseFile> files() {
        return rows.isEmpty() ? Set.of() : EnumSet.copyOf(rows.keySet());
    }

    public List<CaseRow> rows(CaseFile file) {
        return rows.getOrDefault(file, List.of());
    }

    /** The row of a file that an identity names, none where it has none. */
    public @Nullable CaseRow find(CaseFile file, @Nullable String id) {
        return id == null ? null : keyed.getOrDefault(file, Map.of()).get(id);
    }

    /** Whether a row of a file has this identity, whatever else is wrong with it. */
    public boolean names(CaseFile file, String id) {
        return find(file, id) != null || spoiled.getOrDefault(file, Set.of()).contains(id);
    }

    /** The rows of a file by the row of another they belong to. */
    public Map<String, List<CaseRow>> by(CaseFile file, String column) {
        var by = new LinkedHashMap<String, List<CaseRow>>();
        for (var row : rows(file)) {
            var id = row.text(column);
            if (id != null) {
                by.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
            }
        }
        return by;
    }

    /** Everything a column of this sort names, in all files. */
    public Set<String> named(CaseColumn.Sort sort) {
        var named = new HashSet<String>();
        for (var file : files()) {
            for (var column : file.columns()) {
                if (column.sort() == sort) {
                    rows(file).stream().map(it -> it.text(column.name())).forEach(named::add);
                }
            }
        }
        named.remove(null);
        return named;
    }

    public CaseTroubles troubles() {
        return troubles;
    }
}
