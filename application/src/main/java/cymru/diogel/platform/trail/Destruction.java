package cymru.diogel.platform.trail;

import static gen.db.trail.Tables.ENTRY;
import static gen.db.trail.Tables.LEAF;
import static java.nio.charset.StandardCharsets.US_ASCII;

import cymru.diogel.platform.trail.Stretch.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Destroys entries whose time is over: what they said and the key are gone, the leaf stays, and the
 * destruction is itself an entry that names them.
 */
@Component
public class Destruction {
    static final String ACT = "trail.destroy";
    static final byte[] ACT_BYTES = ACT.getBytes(US_ASCII);

    private static final String ENTRIES = "entries";

    private final DSLContext database;
    private final Trail trail;
    private final Sealer sealer;

    Destruction(DSLContext database, Trail trail, Sealer sealer) {
        this.database = database;
        this.trail = trail;
        this.sealer = sealer;
    }

    /** Destroys all entries about a child, those of this very moment too; says how many. */
    @Transactional
    public int destroyAbout(UUID child, String rule) {
        sealer.sealAll();
        var entries =
                database.select(ENTRY.ID).from(ENTRY).where(ENTRY.CHILD.eq(child)).fetch(ENTRY.ID);
        if (!entries.isEmpty()) {
            destroy(entries, rule);
        }
        return entries.size();
    }

    /**
     * Destroys these entries, all or none.
     *
     * @param rule the code of the retention rule that asks for it
     * @throws IllegalArgumentException when one of them has no place in the tree yet, or is gone
     */
    @Transactional
    public void destroy(Collection<Long> entries, String rule) {
        var all = new TreeSet<>(entries);
        database.execute("set local diogel.destroying = 'yes'");
        var keys =
                database.update(LEAF)
                        .setNull(LEAF.KEY)
                        .where(LEAF.ENTRY.in(all), LEAF.KEY.isNotNull())
                        .execute();
        var gone = database.deleteFrom(ENTRY).where(ENTRY.ID.in(all)).execute();
        if (keys != all.size() || gone != all.size()) {
            throw new IllegalArgumentException(
                    "%d entries were named, %d have a leaf and %d are there"
                            .formatted(all.size(), keys, gone));
        }
        database.execute("set local diogel.destroying = 'no'");
        trail.wrote(Entry.done(ACT).with(ENTRIES, written(all)).with("rule", rule));
    }

    private static String written(Collection<Long> entries) {
        var spans = new ArrayList<Span>();
        for (var entry : entries) {
            if (!spans.isEmpty() && spans.getLast().last() == entry - 1) {
                spans.set(spans.size() - 1, new Span(spans.getLast().first(), entry));
            } else {
                spans.add(new Span(entry, entry));
            }
        }
        return spans.stream()
                .map(it -> it.first() + "-" + it.last())
                .collect(Collectors.joining(","));
    }

    /** The entries that a destruction names; none where it cannot be understood. */
    static List<Span> spans(String about) {
        var named = JsonMapper.shared().readTree(about).path(ENTRIES).asString("");
        return Stream.of(named.split(",", -1))
                .filter(it -> it.matches("\\d{1,18}-\\d{1,18}"))
                .map(it -> it.split("-", 2))
                .map(it -> new Span(Long.parseLong(it[0]), Long.parseLong(it[1])))
                .toList();
    }
}
