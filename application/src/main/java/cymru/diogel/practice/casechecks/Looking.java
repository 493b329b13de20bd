package cymru.diogel.practice.casechecks;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseFolder;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A folder that is looked at, beside what is here; what is wrong is kept with the folder. */
record Looking(CaseFolder folder, Here here) {
    List<CaseRow> rows(CaseFile file) {
        return folder.rows(file);
    }

    void say(CaseRow row, String column, Code code, String other) {
        folder.troubles().add(row.trouble(column, code, other));
    }

    void sayIf(boolean wrong, CaseRow row, String column, Code code) {
        if (wrong) {
            say(row, column, code, "");
        }
    }

    /** Says that a row tells of an earlier day than one it comes after. */
    void before(CaseRow row, String column, CaseRow than, String thatColumn) {
        var later = day(row, column);
        var earlier = day(than, thatColumn);
        if (later != null && earlier != null && later.isBefore(earlier)) {
            say(row, column, Code.BEFORE_OTHER_ROW, place(than, thatColumn));
        }
    }

    static @Nullable LocalDate day(CaseRow row, String column) {
        var sort = row.file().columns().get(row.file().place(column)).sort();
        return switch (sort) {
            case MOMENT -> {
                var at = row.moment(column);
                yield at == null ? null : day(at);
            }
            default -> row.day(column);
        };
    }

    static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }

    /** Where a column of a row stands, as somebody would look for it. */
    static String place(CaseRow row, String column) {
        return row.file().fileName() + ":" + row.line() + " " + row.heading(column);
    }

    /** Whether two columns name the same person. */
    boolean isSame(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        return one.equals(other)
                || Objects.requireNonNullElse(here.worker(one), one)
                        .equals(Objects.requireNonNullElse(here.worker(other), other));
    }
}
