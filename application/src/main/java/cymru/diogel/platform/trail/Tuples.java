package cymru.diogel.platform.trail;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** Rows as PostgreSQL copies them out in binary: a count of fields, and each after its length. */
final class Tuples {
    // Signature, flags and length of an extension that nobody uses.
    private static final int HEADER = 11 + Integer.BYTES + Integer.BYTES;

    private Tuples() {}

    /** Hands each row on, read up to its first field; the buffer is good until the next. */
    static void read(Connection connection, String query, Consumer<ByteBuffer> row)
            throws SQLException {
        var copied =
                new CopyManager(connection.unwrap(BaseConnection.class))
                        .copyOut("copy (" + query + ") to stdout (format binary)");
        try {
            var skip = HEADER;
            for (var part = copied.readFromCopy(); part != null; part = copied.readFromCopy()) {
                var buffer = ByteBuffer.wrap(part).position(skip);
                skip = 0;
                while (buffer.remaining() >= Short.BYTES && buffer.getShort() >= 0) {
                    row.accept(buffer);
                }
            }
        } finally {
            // Otherwise whoever uses the connection next would wait for ever.
            if (copied.isActive()) {
                copied.cancelCopy();
            }
        }
    }

    static long number(ByteBuffer row) {
        row.getInt();
        return row.getLong();
    }

    static byte @Nullable [] bytes(ByteBuffer row) {
        var length = row.getInt();
        if (length < 0) {
            return null;
        }
        var bytes = new byte[length];
        row.get(bytes);
        return bytes;
    }

    static void skip(ByteBuffer row, int fields) {
        for (var field = 0; field < fields; field++) {
            var length = Math.max(0, row.getInt());
            row.position(row.position() + length);
        }
    }
}
