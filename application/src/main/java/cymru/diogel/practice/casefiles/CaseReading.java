package cymru.diogel.practice.casefiles;

import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.exchange.DelimitedText.Accepted;
import cymru.diogel.platform.exchange.DelimitedText.Refused;
import cymru.diogel.platform.exchange.Rows;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.exchange.Unreadable;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.casefiles.CaseTrouble.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads all files of a folder; whatever is wrong with it becomes a trouble of the folder. */
public final class CaseReading {
    /** More than this is not held in memory together: some five counties' children of ten years. */
    static final long MOST_ROWS = 500_000;

    static final long MOST_BYTES = 400L << 20;

    // Reports often print a title, a date and a blank line above their headings.
    private static final int ROWS_ABOVE_HEADINGS = 10;
    private static final int ROWS_BETWEEN_SIGNS = 5_000;

    private final LocalDate today;
    private final BiConsumer<CaseFile, Long> progress;
    private final CaseFolder folder = new CaseFolder();
    private long rows;

    private CaseReading(LocalDate today, BiConsumer<CaseFile, Long> progress) {
        this.today = today;
        this.progress = progress;
    }

    /** What a folder says, telling now and then how many rows of which file were read. */
    public static CaseFolder read(
            Path folder, LocalDate today, BiConsumer<CaseFile, Long> progress) {
        var reading = new CaseReading(today, progress);
        reading.all(folder);
        return reading.folder;
    }

    private void all(Path path) {
        List<Path> files;
        long size = 0;
        try (var found = Files.list(path)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
            for (var it : files) {
                size += Files.size(it);
            }
        } catch (IOException | SecurityException e) {
            complain(Code.FILE_UNREADABLE, path.toString());
            return;
        }
        if (size > MOST_BYTES) {
            complain(Code.FOLDER_TOO_LARGE, path.toString());
            return;
        }
        var names = files.stream().map(it -> it.getFileName().toString()).toList();
        for (var file : CaseFile.values()) {
            names.stream()
                    .filter(it -> it.toLowerCase(Locale.ROOT).equals(file.fileName()))
                    .findFirst()
                    .ifPresent(it -> read(file, path.resolve(it)));
        }
        if (folder.files().isEmpty() && folder.troubles().counts().isEmpty()) {
            complain(Code.FOLDER_EMPTY, path.toString());
        }
        names.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter(CaseReading::isUnknown)
                .forEach(it -> complain(Code.FILE_NOT_KNOWN, it));
    }

    private static boolean isUnknown(String name) {
        for (var file : CaseFile.values()) {
            if (file.fileName().equals(name.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private void read(CaseFile file, Path path) {
        try {
            switch (DelimitedText.open(Source.of(path))) {
                case Refused(var why) ->
                        complain(
                                why == Unreadable.EMPTY ? Code.FILE_EMPTY : Code.FILE_NO_TEXT,
                                file.fileName());
                case Accepted(var text) -> read(file, text);
            }
        } catch (IOException e) {
            complain(Code.FILE_UNREADABLE, file.fileName());
        }
    }

    private void read(CaseFile file, DelimitedText text) throws IOException {
        CaseHeadings headings;
        try (var found = text.rows()) {
            headings = headings(file, found);
            if (headings != null) {
                rows(file, headings, found);
                return;
            }
        }
        // No row looks like headings: then the first is called so, and what it lacks is said.
        try (var found = text.rows()) {
            rows(file, new CaseHeadings(file, found.next()), found);
        }
    }

    private static @Nullable CaseHeadings headings(CaseFile file, Rows rows) throws IOException {
        for (var tries = 0; tries < ROWS_ABOVE_HEADINGS; tries++) {
            var row = rows.next();
            if (row == null) {
                return null;
            }
            var headings = new CaseHeadings(file, row);
            if (headings.isSure()) {
                return headings;
            }
        }
        return null;
    }

    private void rows(CaseFile file, CaseHeadings headings, Rows found) throws IOException {
        var troubles = headings.troubles();
        troubles.forEach(folder.troubles()::add);
        var all = new ArrayList<CaseRow>();
        var rejected = new HashSet<String>();
        if (troubles.stream().allMatch(it -> it.code().isNote())) {
            var cells = new CaseCells(file, headings, today, folder.troubles());
            for (var row = found.next(); row != null; row = found.next()) {
                if (row.isBlank()) {
                    continue;
                }
                if (++rows > MOST_ROWS) {
                    complain(Code.FOLDER_TOO_LARGE, file.fileName());
                    break;
                }
                var read = cells.row(row);
                if (read == null) {
                    var id = headings.cell(0);
                    rejected.add(id < 0 ? "" : row.text(id).strip());
                } else {
                    all.add(read);
                }
                if (rows % ROWS_BETWEEN_SIGNS == 0) {
                    progress.accept(file, (long) all.size());
                }
            }
        }
        folder.add(file, all, rejected);
    }

    private void complain(Code code, String name) {
        folder.troubles().add(new CaseTrouble(code, Place.whole(name), name, ""));
    }
}
