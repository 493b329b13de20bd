package cymru.diogel.visiting.imports;

import cymru.diogel.platform.exchange.Source;
import cymru.diogel.visiting.imports.VisitFile.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small files of visits for tests. */
final class Files {
    static final String HEADINGS = "household_id,child_id,practitioner_id,started_at,notice";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private Files() {}

    static VisitFile file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    static VisitFile file(String text, Charset encoding) {
        return file(text.getBytes(encoding));
    }

    static VisitFile file(byte[] bytes) {
        return new VisitFile(source(bytes), HeadingMap.standard(), TODAY);
    }

    static Source source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A file with the five required headings and one row, the cells parted by commas. */
    static VisitFile row(String cells) {
        return file(HEADINGS + "\n" + cells + "\n");
    }

    static List<VisitRow> visits(VisitFile file) throws IOException {
        var visits = new ArrayList<VisitRow>();
        file.read(visits::add);
        return visits;
    }

    static VisitRow only(VisitFile file) throws IOException {
        var visits = visits(file);
        if (visits.size() != 1) {
            throw new AssertionError("%d visits: %s".formatted(visits.size(), problems(file)));
        }
        return visits.getFirst();
    }

    /** Each problem as {@code line:column:character CODE value}. */
    static List<String> problems(VisitFile file) throws IOException {
        return problems(file.read(_ -> {}).problems());
    }

    static List<String> problems(Problems problems) {
        return problems.kept().stream().map(Files::text).toList();
    }

    static Reading reading(VisitFile file) throws IOException {
        return file.read(_ -> {});
    }

    private static String text(Problem problem) {
        var at = problem.at();
        return "%d:%d:%d %s %s"
                .formatted(at.line(), at.column(), at.character(), problem.code(), problem.value())
                .strip();
    }
}
