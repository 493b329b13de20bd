package cymru.diogel.practice.strategy;

import static cymru.diogel.practice.strategy.DiscussionRows.utc;
import static gen.db.strategy.Tables.ABOUT;
import static gen.db.strategy.Tables.DISCUSSION;
import static gen.db.strategy.Tables.PARTY;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.strategy.Discussion.Departure;
import cymru.diogel.practice.strategy.Discussion.Ended;
import cymru.diogel.practice.strategy.Discussion.Held;
import cymru.diogel.practice.strategy.Discussion.Written;
import gen.db.strategy.tables.records.AboutRecord;
import gen.db.strategy.tables.records.DiscussionRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class DiscussionStore {
    private final DSLContext database;

    DiscussionStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(ABOUT)
                .set(ABOUT.CHILD, event.kept())
                .where(ABOUT.CHILD.eq(event.gone()))
                .execute();
    }

    /** Keeps a discussion with its children; says no where it is here already. */
    boolean add(Discussion it, int rule) {
        var row = DiscussionRows.first(it, rule);
        if (database.insertInto(DISCUSSION).set(row).onConflictDoNothing().execute() == 0) {
            return false;
        }
        for (var child : it.children()) {
            database.insertInto(ABOUT)
                    .set(new AboutRecord(UUID.randomUUID(), it.id(), child))
                    .execute();
        }
        return true;
    }

    Optional<Discussion> find(UUID id) {
        return discussions(DISCUSSION.ID.eq(id)).stream().findFirst();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Discussion> hold(UUID id) {
        database.select(DISCUSSION.ID)
                .from(DISCUSSION)
                .where(DISCUSSION.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    List<Discussion> in(Collection<Stage> stages) {
        return discussions(DISCUSSION.STAGE.in(stages.stream().map(Enum::name).toList()));
    }

    List<Discussion> of(Collection<UUID> children) {
        var which = database.select(ABOUT.DISCUSSION).from(ABOUT).where(ABOUT.CHILD.in(children));
        return discussions(DISCUSSION.ID.in(which));
    }

    List<Discussion> inviting(UUID account) {
        var which = database.select(PARTY.DISCUSSION).from(PARTY).where(PARTY.ACCOUNT.eq(account));
        return discussions(DISCUSSION.ID.in(which));
    }

    List<Discussion> decided(Instant from, Instant to) {
        return discussions(
                DISCUSSION.DECIDED_AT.ge(utc(from)).and(DISCUSSION.DECIDED_AT.lt(utc(to))));
    }

    // A child joined to another of the same discussion is there once.
    private List<Discussion> discussions(Condition which) {
        var rows =
                database.select(DISCUSSION.fields())
                        .select(ABOUT.CHILD)
                        .from(DISCUSSION)
                        .join(ABOUT)
                        .on(ABOUT.DISCUSSION.eq(DISCUSSION.ID))
                        .where(which)
                        .orderBy(DISCUSSION.DUE_ON, DISCUSSION.DECIDED_AT, DISCUSSION.ID, ABOUT.ID)
                        .fetchGroups(it -> it.into(DISCUSSION), it -> it.get(ABOUT.CHILD));
        return rows.entrySet().stream()
                .map(it ->
                        DiscussionRows.discussion(
                                it.getKey(), it.getValue().stream().distinct().toList()))
                .toList();
    }

    Map<UUID, List<Party>> parties(Collection<UUID> discussions) {
        return database.selectFrom(PARTY)
                .where(PARTY.DISCUSSION.in(discussions))
                .orderBy(PARTY.AGENCY, PARTY.INVITED_AT, PARTY.ID)
                .fetchGroups(PARTY.DISCUSSION, DiscussionRows::party);
    }

    void add(Party it) {
        database.insertInto(PARTY).set(DiscussionRows.party(it)).execute();
    }

    void attend(UUID party, boolean came, boolean mayDecide) {
        database.update(PARTY)
                .set(PARTY.CAME, came)
                .set(PARTY.MAY_DECIDE, mayDecide)
                .where(PARTY.ID.eq(party))
                .execute();
    }

    void write(UUID id, Held it) {
        var row = new DiscussionRecord();
        row.setStage(Stage.HELD.name());
        row.setHeldAt(utc(it.at()));
        row.setHeldKnownAt(utc(it.knownAt()));
        row.setHeldBy(it.by());
        update(id, row);
    }

    void write(UUID id, Written it) {
        var row = new DiscussionRecord();
        row.setStage(Stage.RECORDED.name());
        row.setRecord(it.words());
        row.setRecordedAt(utc(it.at()));
        row.setRecordedBy(it.by());
        update(id, row);
    }

    void write(UUID id, Ended it) {
        var outcome = it.outcome();
        var row = new DiscussionRecord();
        row.setStage((outcome == null ? Stage.CANCELLED : Stage.CONCLUDED).name());
        row.setOutcome(outcome == null ? null : outcome.name());
        row.setReasons(it.reasons());
        row.setEndedAt(utc(it.at()));
        row.setEndedBy(it.by());
        update(id, row);
    }

    void write(UUID id, Departure it) {
        var row = new DiscussionRecord();
        row.setDepartureUntil(it.until());
        row.setDepartureReasons(it.reasons());
        row.setDepartureAt(utc(it.at()));
        row.setDepartureBy(it.by());
        update(id, row);
    }

    private void update(UUID id, DiscussionRecord row) {
        database.update(DISCUSSION).set(row).where(DISCUSSION.ID.eq(id)).execute();
    }
}
