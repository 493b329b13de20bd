package cymru.diogel.visiting.intake;

import static gen.db.intake.Tables.FILE;
import static gen.db.intake.Tables.JOB;
import static gen.db.intake.Tables.LINE;
import static gen.db.intake.Tables.PROBLEM;

import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the bytes of files in parts, so that none is ever in memory as a whole. */
@Component
class FileStore {
    private static final int PART = 1 << 20;
    private static final Duration FILES_KEPT = Duration.ofDays(30);
    private static final Duration PROBLEMS_KEPT = Duration.ofDays(90);

    private final DSLContext database;
    private final Clock clock;

    FileStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a file weighs, and how to know it again. */
    record Measure(long size, String sha256) {}

    Measure keep(UUID job, InputStream in) throws IOException {
        var digest = sha256();
        var size = 0L;
        var number = 0;
        for (var part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            digest.update(part);
            size += part.length;
            database.insertInto(FILE)
                    .set(FILE.JOB, job)
                    .set(FILE.PART, number++)
                    .set(FILE.BYTES, part)
                    .execute();
        }
        return new Measure(size, HexFormat.of().formatHex(digest.digest()));
    }

    Source source(UUID job) {
        // A file is opened several times to find out how it is written, mostly for its beginning.
        var first = new AtomicReference<byte @Nullable []>();
        return () -> new Parts(job, first);
    }

    /** Takes away what has been kept for as long as it may be. */
    void tidy() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.deleteFrom(FILE).where(FILE.JOB.in(before(now.minus(FILES_KEPT)))).execute();
        database.deleteFrom(PROBLEM)
                .where(PROBLEM.JOB.in(before(now.minus(PROBLEMS_KEPT))))
                .execute();
        database.deleteFrom(LINE).where(LINE.JOB.in(before(now.minus(PROBLEMS_KEPT)))).execute();
    }

    private static Select<Record1<UUID>> before(OffsetDateTime time) {
        return DSL.select(JOB.ID).from(JOB).where(JOB.RECEIVED_AT.lt(time));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts one after the other, each fetched when the one before is read. */
    private final class Parts extends InputStream {
        private final UUID job;
        private int number;
        private final AtomicReference<byte @Nullable []> first;
        private byte[] part = {};
        private int at;

        Parts(UUID job, AtomicReference<byte @Nullable []> first) {
            this.job = job;
            this.first = first;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            var count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, from, count);
            at += count;
            return count;
        }

        private boolean isAtEnd() {
            if (at < part.length) {
                return false;
            }
            var isLast = number > 0 && part.length < PART;
            part = isLast ? new byte[0] : next();
            at = 0;
            return part.length == 0;
        }

        private byte[] next() {
            var known = number == 0 ? first.get() : null;
            var fetched = known == null ? fetch(job, number) : known;
            if (number++ == 0) {
                first.set(fetched);
            }
            return fetched == null ? new byte[0] : fetched;
        }
    }

    private byte @Nullable [] fetch(UUID job, int number) {
        return database.select(FILE.BYTES)
                .from(FILE)
                .where(FILE.JOB.eq(job), FILE.PART.eq(number))
                .fetchOne(FILE.BYTES);
    }
}
