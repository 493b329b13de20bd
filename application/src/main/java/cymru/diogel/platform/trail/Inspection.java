package cymru.diogel.platform.trail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Goes through the whole tree as it is at one moment, in order, on all processors. */
@Component
public class Inspection {
    private static final int LEAVES = 1 << 14;
    private static final int MOST_READERS = 4;
    // The server is told to go from leaf to entry, which it would else guess wrongly at first.
    private static final String PLAN =
            "set local enable_hashjoin = off; set local enable_mergejoin = off;"
                    + " set local enable_memoize = off; set local enable_seqscan = off;"
                    + " set local jit = off; set local statement_timeout = 0";
    private static final String EXTENT =
            "select t.size, t.frontier,"
                    + " coalesce((select max(l.position) + 1 from trail.leaf l), 0),"
                    + " pg_export_snapshot() from trail.tree t";
    private static final String NUMBERLESS =
            "select e.id from trail.entry e where not exists"
                    + " (select 1 from trail.leaf l where l.entry = e.id)"
                    + " and e.at < now() - interval '60 seconds' order by e.id limit 100";

    private final DataSource source;

    Inspection(DataSource source) {
        this.source = source;
    }

    /**
     * How far the tree reaches.
     *
     * @param size what the tree says of itself
     * @param frontier what it would grow from
     * @param positions one more than the last position there is
     */
    public record Extent(long size, byte[] frontier, long positions) {
        /** Positions to go through. */
        public long all() {
            return Math.max(size, positions);
        }
    }

    /** Is told what is found. */
    public interface Visitor {
        void begin(Extent extent);

        void see(Stretch stretch);

        /** Entries that have been without a place in the tree for too long; the first hundred. */
        void numberless(List<Long> entries);
    }

    private record Beginning(Extent extent, String snapshot) {}

    /** Shows the visitor everything, in order, in memory that does not grow. */
    public void inspect(Visitor visitor) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                var beginning = beginning(connection);
                visitor.begin(beginning.extent());
                read(beginning, visitor);
                visitor.numberless(numberless(connection));
            } finally {
                restore(connection);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the trail cannot be read", failure);
        }
    }

    private static Beginning beginning(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(EXTENT)) {
            if (!row.next()) {
                throw new IllegalStateException("the row of trail.tree is missing");
            }
            var extent = new Extent(row.getLong(1), row.getBytes(2), row.getLong(3));
            return new Beginning(extent, row.getString(4));
        }
    }

    private void read(Beginning beginning, Visitor visitor) throws SQLException {
        var readers = new ArrayList<Reader>();
        try {
            var most = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_READERS);
            while (readers.size() < most) {
                readers.add(Reader.of(source.getConnection(), beginning.snapshot()));
            }
            inOrder(readers, beginning.extent().all(), visitor);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
    }

    private static void inOrder(List<Reader> readers, long all, Visitor visitor) {
        var ahead = new ArrayDeque<Future<Stretch>>();
        var turn = 0;
        for (var from = 0L; from < all; from += LEAVES) {
            var reader = readers.get(turn++ % readers.size());
            ahead.add(reader.stretch(from, Math.min(all, from + LEAVES)));
            if (ahead.size() > 2 * readers.size()) {
                visitor.see(got(ahead.remove()));
            }
        }
        while (!ahead.isEmpty()) {
            visitor.see(got(ahead.remove()));
        }
    }

    private static Stretch got(Future<Stretch> stretch) {
        try {
            return stretch.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the trail cannot be read", failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static List<Long> numberless(Connection connection) throws SQLException {
        var entries = new ArrayList<Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NUMBERLESS)) {
            while (rows.next()) {
                entries.add(rows.getLong(1));
            }
        }
        return entries;
    }

    private static void restore(Connection connection) throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    /** One connection that sees the same moment, and its thread. */
    private record Reader(Connection connection, ExecutorService thread) {
        static Reader of(Connection connection, String snapshot) throws SQLException {
            var reader = new Reader(connection, Executors.newSingleThreadExecutor());
            try (var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                statement.execute("set transaction snapshot '" + snapshot + "'");
                statement.execute(PLAN);
            } catch (SQLException failure) {
                reader.close();
                throw failure;
            }
            return reader;
        }

        Future<Stretch> stretch(long from, long to) {
            return thread.submit(() -> StretchReader.read(connection, from, to));
        }

        void close() throws SQLException {
            thread.close();
            try (connection) {
                restore(connection);
            }
        }
    }
}
