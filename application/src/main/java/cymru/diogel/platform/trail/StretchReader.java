package cymru.diogel.platform.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.platform.trail.Stretch.Fault;
import cymru.diogel.platform.trail.Stretch.Gone;
import cymru.diogel.platform.trail.Stretch.Kind;
import cymru.diogel.platform.trail.Stretch.Span;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of the tree together with its entries, and says what does not agree. */
final class StretchReader {
    /** The columns of an entry in the order in which they are hashed. */
    static final String FIELDS =
            "e.id, e.at, e.account, e.role, e.request, e.address, e.act, e.outcome, e.child,"
                    + " e.household, e.ground, e.about::text";

    private static final String QUERY =
            "select l.position, l.entry, l.key, l.hash, "
                    + FIELDS
                    + " from trail.leaf l left join trail.entry e on e.id = l.entry"
                    + " where l.position >= %d and l.position < %d order by l.position";
    private static final int FIELD_COUNT = 12;
    private static final int FIELDS_BEFORE_ACT = 4;
    // PostgreSQL counts from the year 2000.
    private static final long EPOCH_MICROSECONDS = 946_684_800_000_000L;

    private final LeafHash leafHash = new LeafHash();
    private final long from;
    private final byte[] hashes;
    private final long[] at;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Gone> gone = new ArrayList<>();
    private final List<Span> destroyed = new ArrayList<>();
    private long next;

    private StretchReader(long from, long to) {
        this.from = from;
        this.next = from;
        this.hashes = new byte[Math.toIntExact((to - from) * Tree.HASH)];
        this.at = new long[Math.toIntExact(to - from)];
        Arrays.fill(at, Long.MIN_VALUE);
    }

    static Stretch read(Connection connection, long from, long to) throws SQLException {
        var reader = new StretchReader(from, to);
        Tuples.read(connection, QUERY.formatted(from, to), reader::row);
        reader.missingUntil(to);
        return new Stretch(
                from, reader.hashes, reader.at, reader.faults, reader.gone, reader.destroyed);
    }

    private void row(ByteBuffer row) {
        var position = Tuples.number(row);
        var entry = Tuples.number(row);
        var key = Tuples.bytes(row);
        var stored = Tuples.bytes(row);
        var start = row.position();
        var isThere = row.getInt(start) >= 0;
        row.position(start);
        Tuples.skip(row, FIELD_COUNT);
        if (position < next) {
            faults.add(new Fault(Kind.TWICE, position, position, entry));
            return;
        }
        missingUntil(position);
        next++;
        if (stored == null || stored.length != Tree.HASH) {
            faults.add(new Fault(Kind.ALTERED, position, position, entry));
            return;
        }
        System.arraycopy(stored, 0, hashes, index(position) * Tree.HASH, Tree.HASH);
        if (!isThere) {
            gone.add(new Gone(position, entry, key != null));
            return;
        }
        at[index(position)] = row.getLong(start + 4 + 8 + 4) + EPOCH_MICROSECONDS;
        var fields = row.duplicate().position(start).limit(row.position());
        noteDestruction(fields.duplicate());
        check(position, entry, key, fields);
    }

    private void check(long position, long entry, byte @Nullable [] key, ByteBuffer fields) {
        var from = index(position) * Tree.HASH;
        var stored = Arrays.copyOfRange(hashes, from, from + Tree.HASH);
        if (key == null) {
            faults.add(new Fault(Kind.KEYLESS, position, position, entry));
        } else if (!Arrays.equals(stored, leafHash.of(key, position, fields))) {
            faults.add(new Fault(Kind.ALTERED, position, position, entry));
        }
    }

    private void noteDestruction(ByteBuffer fields) {
        Tuples.skip(fields, 2 + FIELDS_BEFORE_ACT);
        var act = Tuples.bytes(fields);
        if (act != null && Arrays.equals(act, Destruction.ACT_BYTES)) {
            Tuples.skip(fields, FIELD_COUNT - 2 - FIELDS_BEFORE_ACT - 2);
            var about = Tuples.bytes(fields);
            destroyed.addAll(Destruction.spans(about == null ? "{}" : new String(about, UTF_8)));
        }
    }

    private void missingUntil(long position) {
        if (next < position) {
            faults.add(new Fault(Kind.MISSING, next, position - 1, -1));
            next = position;
        }
    }

    private int index(long position) {
        return Math.toIntExact(position - from);
    }
}
