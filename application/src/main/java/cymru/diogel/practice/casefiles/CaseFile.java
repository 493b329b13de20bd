package cymru.diogel.practice.casefiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files there may be in a folder, in the order in which one leads to the next. */
public enum CaseFile {
    HOUSEHOLDS,
    CHILDREN,
    WORKERS,
    ALLOCATIONS,
    REPORTS,
    REPORT_CHILDREN,
    DISCUSSIONS,
    ATTENDANCE,
    ENQUIRIES,
    FACTS,
    REVIEWS,
    CONFERENCES,
    DECISIONS,
    INVITATIONS,
    REGISTER,
    CORE_GROUPS,
    MEMBERS,
    MEETINGS,
    PLANS,
    PLAN_VERSIONS,
    ACTIONS,
    CHRONOLOGY;

    private static final Map<CaseFile, Layout> LAYOUTS = Layout.read();

    /** Its columns and what must be so within a row. */
    record Layout(List<CaseColumn> columns, List<RowRule> rules) {
        static Map<CaseFile, Layout> read() {
            return LayoutText.read();
        }
    }

    /** What the file is called. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    /** The key of what it holds. */
    public String message() {
        return "casefiles.file-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<CaseColumn> columns() {
        return layout().columns();
    }

    /** What must be so within each of its rows. */
    public List<RowRule> rules() {
        return layout().rules();
    }

    /** The place of a column among its columns. */
    public int place(String column) {
        for (var place = 0; place < columns().size(); place++) {
            if (columns().get(place).name().equals(column)) {
                return place;
            }
        }
        throw new IllegalArgumentException(fileName() + " has no column " + column);
    }

    private Layout layout() {
        return LAYOUTS.getOrDefault(this, new Layout(List.of(), List.of()));
    }
}
