package cymru.diogel.visiting.intake;

import static gen.db.intake.Tables.MAPPING;

import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.HeadingMap.Heading;
import cymru.diogel.visiting.imports.VisitFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens files with what was said of their headings before: the same headings, in any order, are
 * taken to be one system's.
 */
@Component
class VisitFiles {
    private final FileStore files;
    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    VisitFiles(FileStore files, DSLContext database, Clock clock) {
        this.files = files;
        this.database = database;
        this.clock = clock;
    }

    VisitFile open(UUID job) {
        var unread = new VisitFile(files.source(job), HeadingMap.standard(), LocalDate.now(clock));
        var map = said(headings(unread));
        return new VisitFile(unread.source(), map, unread.today());
    }

    /** Keeps what somebody says of the headings of this file, for it and for the next. */
    void remember(UUID job, HeadingMap map, @Nullable UUID by) {
        var row = database.newRecord(MAPPING);
        row.setHeadings(key(headings(open(job))));
        row.setMeaning(JSONB.valueOf(json.writeValueAsString(map)));
        row.setBy(by);
        row.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        database.insertInto(MAPPING)
                .set(row)
                .onConflict(MAPPING.HEADINGS)
                .doUpdate()
                .set(row)
                .execute();
    }

    private HeadingMap said(List<Heading> headings) {
        var meaning =
                database.select(MAPPING.MEANING)
                        .from(MAPPING)
                        .where(MAPPING.HEADINGS.eq(key(headings)))
                        .fetchOne(MAPPING.MEANING);
        return meaning == null
                ? HeadingMap.standard()
                : json.readValue(meaning.data(), HeadingMap.class);
    }

    private static List<Heading> headings(VisitFile file) {
        try {
            return file.preview(1).headings().columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(List<Heading> headings) {
        var all =
                headings.stream()
                        .map(it -> it.text().strip().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining("\u001F"));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
