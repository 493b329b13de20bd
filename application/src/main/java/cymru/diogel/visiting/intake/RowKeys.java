package cymru.diogel.visiting.intake;

import cymru.diogel.visiting.imports.VisitRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes two rows the same row, the same call, or the same in all they say. */
final class RowKeys {
    private static final char BETWEEN = '\u001F';

    private final MessageDigest digest;

    RowKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The row itself: the visit's number and the child's, since siblings share the number; without
     * a number, whom, by whom and when.
     */
    String reference(VisitRow row) {
        return row.visitId() == null
                ? "~" + hash(occasion(row) + BETWEEN + row.childId())
                : escaped(row.visitId()) + "|" + escaped(row.childId());
    }

    /** The call: rows that agree in this are one visit with several children. */
    UUID call(VisitRow row) {
        return hash(row.visitId() == null ? occasion(row) : "visit" + BETWEEN + row.visitId());
    }

    /** What must be the same for all children of one call. */
    UUID shared(VisitRow row) {
        return hash(circumstances(row));
    }

    /** All that the row says, however it was written. */
    UUID content(VisitRow row) {
        return hash(
                joined(
                        circumstances(row),
                        row.childId(),
                        row.team(),
                        row.endedAt(),
                        row.durationMinutes(),
                        row.childSeen(),
                        row.seenAlone(),
                        row.bedroomSeen(),
                        row.recordedAt(),
                        row.agencies()));
    }

    private static String occasion(VisitRow row) {
        return joined(row.householdId(), row.practitionerId(), row.started());
    }

    private static String circumstances(VisitRow row) {
        return joined(
                occasion(row),
                row.timeSource(),
                row.notice(),
                row.plannedFor(),
                row.place(),
                row.mode(),
                row.access());
    }

    private static String joined(@Nullable Object... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(part).append(BETWEEN);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }

    private UUID hash(String text) {
        var bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
