package cymru.diogel.platform.trail;

import static gen.db.trail.Tables.ENTRY;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to write to the trail.
 *
 * <p>A write and its entry stand or fall together; a look is written down before the page is made.
 */
@Component
public class Trail {
    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Trail(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes a write, in the transaction of the write itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(Entry... entries) {
        insert(List.of(entries));
    }

    /** Notes a look, a denial or an export; committed when this returns. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noted(List<Entry> entries) {
        insert(entries);
    }

    public void noted(Entry entry) {
        noted(List.of(entry));
    }

    private void insert(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var actor = Actor.current();
        var now = clock.instant().atOffset(java.time.ZoneOffset.UTC);
        var rows =
                entries.stream()
                        .map(entry ->
                                DSL.row(
                                        now,
                                        actor.account(),
                                        actor.role(),
                                        actor.request(),
                                        actor.address(),
                                        entry.act(),
                                        entry.outcome().name(),
                                        entry.child(),
                                        entry.household(),
                                        entry.ground(),
                                        about(entry)))
                        .toList();
        database.insertInto(
                        ENTRY,
                        ENTRY.AT,
                        ENTRY.ACCOUNT,
                        ENTRY.ROLE,
                        ENTRY.REQUEST,
                        ENTRY.ADDRESS,
                        ENTRY.ACT,
                        ENTRY.OUTCOME,
                        ENTRY.CHILD,
                        ENTRY.HOUSEHOLD,
                        ENTRY.GROUND,
                        ENTRY.ABOUT)
                .valuesOfRows(rows)
                .execute();
    }

    private JSONB about(Entry entry) {
        return JSONB.valueOf(json.writeValueAsString(new TreeMap<>(entry.about())));
    }
}
