package cymru.diogel.practice.takeover;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.casechecks.Here.Standing;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseFolder;
import cymru.diogel.practice.casefiles.CaseRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A folder in which nothing is wrong, on its way in, and whom its rows name. */
record Taking(CaseFolder folder, CaseHere here, Instant now, LocalDate today) {
    private static final int TOGETHER = 1_000;
    private static final int SHOWN = 8;

    /** The rows of a file that were not taken over before. */
    List<CaseRow> fresh(CaseFile file) {
        return folder.rows(file).stream().filter(it -> here.standing(it) == Standing.NEW).toList();
    }

    /** Some at a time, so that no one question to the database is endless. */
    static <E> void some(List<E> all, Consumer<List<E>> each) {
        for (var from = 0; from < all.size(); from += TOGETHER) {
            each.accept(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        }
    }

    UUID id(CaseRow row) {
        return CaseHere.id(row.file(), row.key());
    }

    UUID child(String reference) {
        return here.child(reference);
    }

    List<UUID> children(Collection<String> references) {
        return references.stream().map(this::child).toList();
    }

    /** The row another names, none where it names none. */
    @Nullable UUID of(CaseFile file, CaseRow row, String column) {
        var id = row.text(column);
        return id == null ? null : CaseHere.id(file, id);
    }

    UUID neededOf(CaseFile file, CaseRow row, String column) {
        return Objects.requireNonNull(of(file, row, column));
    }

    @Nullable UUID worker(CaseRow row, String column) {
        var reference = row.text(column);
        return reference == null ? null : here.worker(reference);
    }

    UUID neededWorker(CaseRow row, String column) {
        return Objects.requireNonNull(worker(row, column));
    }

    /** Where nobody wrote down when it was entered, it is known here since now. */
    Instant known(CaseRow row, String column) {
        return Objects.requireNonNullElse(row.moment(column), now);
    }

    /** What people here call it by. */
    static String reference(String letter, UUID id) {
        return letter + "-" + id.toString().substring(0, SHOWN).toUpperCase(Locale.ROOT);
    }

    /** The day on the wall at a moment. */
    static LocalDate day(Instant at) {
        return WallClock.shown(at).toLocalDate();
    }

    static <E> List<E> list(@Nullable E one) {
        var list = new ArrayList<E>();
        if (one != null) {
            list.add(one);
        }
        return list;
    }
}
