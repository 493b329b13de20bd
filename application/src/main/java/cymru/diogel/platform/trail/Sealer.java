package cymru.diogel.platform.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives committed entries their places in the tree: one at a time, whatever the number of nodes.
 *
 * <p>Numbers of entries are taken in one order and committed in another, so places are given
 * afterwards, and those who write never wait for each other.
 */
@Component
public class Sealer {
    private static final int AT_ONCE = 20_000;
    // A transaction that took its number longer ago is found by the next whole pass.
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration REFRESH = Duration.ofMinutes(1);
    private static final Duration WHOLE = Duration.ofHours(1);
    private static final String LOW =
            "select coalesce((select e.id from trail.entry e where e.at < cast(? as timestamptz)"
                    + " order by e.id desc limit 1), -1)";
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('trail.tree', 0))";
    private static final String STATE =
            "select t.size, t.frontier, coalesce((select max(l.position) + 1 from trail.leaf l), 0)"
                    + " from trail.tree t";
    private static final String NUMBERLESS =
            " from trail.entry e where e.id > %d and not exists"
                    + " (select 1 from trail.leaf l where l.entry = e.id)";

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile long low = -1;
    private volatile Instant lowFrom = Instant.MIN;
    private volatile Instant wholeFrom = Instant.MIN;

    Sealer(DSLContext database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The last entry that was given a place, and how many were. */
    private record Batch(long last, int count) {}

    /** The tree and its leaves no longer agree, so nothing more can be given a place. */
    public static final class Broken extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        Broken(String why) {
            super(why);
        }
    }

    /** Gives places to what was committed lately; says how many. */
    public int seal() {
        var now = clock.instant();
        if (now.isAfter(wholeFrom.plus(WHOLE))) {
            var sealed = sealAll();
            wholeFrom = now;
            return sealed;
        }
        if (now.isAfter(lowFrom.plus(REFRESH))) {
            var before = now.minus(WINDOW).atOffset(ZoneOffset.UTC);
            low = Objects.requireNonNull((Long) database.fetchValue(LOW, before));
            lowFrom = now;
        }
        return from(low);
    }

    /** Gives places to everything that has none, however old. */
    public int sealAll() {
        return from(-1);
    }

    /** Whether no leaf is missing between the first and the last. */
    public boolean isWhole() {
        var counted = database.fetchValue("select count(*) from trail.leaf");
        var state = Objects.requireNonNull(database.fetchOne(STATE));
        return Objects.equals(counted, state.get(0)) && Objects.equals(counted, state.get(2));
    }

    /** Since when the oldest entry without a place has been waiting. */
    public Optional<Instant> waitingSince() {
        var oldest = database.fetchOne("select min(e.at)" + NUMBERLESS.formatted(low));
        return Optional.ofNullable(oldest)
                .map(it -> it.get(0, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** The number of leaves. */
    public long size() {
        return (Long) Objects.requireNonNull(database.fetchValue("select size from trail.tree"));
    }

    /** The tree as it has grown so far. */
    public Tree tree() {
        var state = Objects.requireNonNull(database.fetchOne(STATE));
        try {
            return Tree.of(
                    Objects.requireNonNull(state.get(0, Long.class)),
                    Objects.requireNonNull(state.get(1, byte[].class)));
        } catch (IllegalArgumentException altered) {
            throw new Broken(String.valueOf(altered.getMessage()));
        }
    }

    private int from(long first) {
        var sealed = 0;
        var batch = new Batch(first, AT_ONCE);
        while (batch.count() == AT_ONCE) {
            var after = batch.last();
            batch = Objects.requireNonNull(transaction.execute(_ -> batch(after)));
            sealed += batch.count();
        }
        return sealed;
    }

    private Batch batch(long after) {
        if (!Boolean.TRUE.equals(database.fetchValue(LOCK))) {
            return new Batch(after, 0);
        }
        var positions = Objects.requireNonNull(database.fetchOne(STATE)).get(2, Long.class);
        var tree = tree();
        if (tree.size() != Objects.requireNonNull(positions)) {
            throw new Broken(
                    "the tree has %d leaves, and %d are there".formatted(tree.size(), positions));
        }
        var leaves = new LeafWriter(tree, random);
        database.connection(connection -> write(connection, after, leaves));
        if (leaves.count() > 0) {
            database.execute(
                    "update trail.tree set size = ?, frontier = ?", tree.size(), tree.frontier());
        }
        return new Batch(Math.max(after, leaves.last()), leaves.count());
    }

    private static void write(Connection connection, long after, LeafWriter leaves)
            throws SQLException {
        var query = "select " + StretchReader.FIELDS + NUMBERLESS.formatted(after);
        Tuples.read(connection, query + " order by e.id limit " + AT_ONCE, leaves::add);
        if (leaves.count() > 0) {
            var copy =
                    new CopyManager(connection.unwrap(BaseConnection.class))
                            .copyIn("copy trail.leaf from stdin (format binary)");
            var bytes = leaves.bytes();
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        }
    }

    /** New leaves as the database takes them in. */
    private static final class LeafWriter {
        private static final byte[] SIGNATURE =
                "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
        private static final int ROW = 2 + 12 + 12 + 36 + 36;

        private final Tree tree;
        private final SecureRandom random;
        private final LeafHash leafHash = new LeafHash();
        private ByteBuffer rows = ByteBuffer.allocate(64 * ROW);
        private int count;
        private long last = -1;

        LeafWriter(Tree tree, SecureRandom random) {
            this.tree = tree;
            this.random = random;
            rows.put(SIGNATURE).putInt(0).putInt(0);
        }

        void add(ByteBuffer row) {
            var start = row.position();
            last = Tuples.number(row);
            Tuples.skip(row, 11);
            var key = new byte[LeafHash.KEY];
            random.nextBytes(key);
            var fields = row.duplicate().position(start).limit(row.position());
            var hash = leafHash.of(key, tree.size(), fields);
            if (rows.remaining() < 2 * ROW) {
                rows = ByteBuffer.allocate(2 * rows.capacity()).put(rows.flip());
            }
            rows.putShort((short) 4);
            rows.putInt(Long.BYTES).putLong(tree.size()).putInt(Long.BYTES).putLong(last);
            rows.putInt(key.length).put(key).putInt(hash.length).put(hash);
            tree.add(hash, 0);
            count++;
        }

        byte[] bytes() {
            rows.putShort((short) -1).flip();
            var bytes = new byte[rows.limit()];
            rows.get(bytes);
            return bytes;
        }

        int count() {
            return count;
        }

        long last() {
            return last;
        }
    }
}
