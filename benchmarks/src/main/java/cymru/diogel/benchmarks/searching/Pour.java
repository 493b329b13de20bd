package cymru.diogel.benchmarks.searching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** Pours many rows into a table, as text. */
final class Pour {
    private Pour() {}

    static void into(
            Connection connection,
            String table,
            List<Somebody> people,
            Function<Somebody, List<String>> row)
            throws SQLException, IOException {
        var copying =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin");
        var buffer = new StringBuilder();
        for (var it : people) {
            buffer.append(String.join("\t", row.apply(it))).append('\n');
            if (buffer.length() > 1 << 20) {
                write(copying, buffer);
            }
        }
        write(copying, buffer);
        copying.endCopy();
    }

    private static void write(org.postgresql.copy.CopyIn copying, StringBuilder buffer)
            throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copying.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
