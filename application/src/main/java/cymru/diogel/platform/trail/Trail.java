package cymru.diogel.platform.trail;

import static gen.db.trail.Tables.ENTRY;

import gen.db.trail.tables.records.EntryRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

    /** The entry could not be written, so what it was to tell of must not happen. */
    public static final class Unwritten extends TransientDataAccessResourceException {
        private static final long serialVersionUID = 1L;

        Unwritten(Throwable cause) {
            super("the trail cannot be written to", cause);
        }
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

    /** The same for a single entry. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noted(Entry entry) {
        insert(List.of(entry));
    }

    private void insert(List<Entry> entries) {
        if (!entries.isEmpty()) {
            var actor = Actor.current();
            var at = clock.instant().atOffset(ZoneOffset.UTC);
            try {
                database.insertInto(ENTRY)
                        .set(entries.stream().map(entry -> record(actor, at, entry)).toList())
                        .execute();
            } catch (DataAccessException failure) {
                throw new Unwritten(failure);
            }
            Actor.hasWritten();
            TransactionSynchronizationManager.registerSynchronization(new Afterwards());
        }
    }

    /** Lets the request know that it has left something in the trail, once that is certain. */
    private static final class Afterwards implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            Actor.hasNoted();
        }
    }

    private EntryRecord record(Actor actor, OffsetDateTime at, Entry entry) {
        var record = database.newRecord(ENTRY);
        record.setAt(at);
        record.setAccount(actor.account());
        record.setRole(actor.role());
        record.setRequest(actor.request());
        record.setAddress(actor.address());
        record.setAct(entry.act());
        record.setOutcome(entry.outcome().name());
        record.setChild(entry.child());
        record.setHousehold(entry.household());
        record.setGround(entry.ground());
        record.setAbout(about(entry));
        return record;
    }

    private JSONB about(Entry entry) {
        return JSONB.valueOf(json.writeValueAsString(new TreeMap<>(entry.about())));
    }
}
