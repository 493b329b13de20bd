package cymru.diogel.practice.work;

import static gen.db.work.Tables.TASK;

import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.language.Phrase;
import cymru.diogel.platform.ledger.Joined;
import gen.db.work.tables.records.TaskRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class TaskStore implements Keeper {
    private static final int MOST = 500;

    private final DSLContext database;

    TaskStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(TASK)
                .set(TASK.CHILD, event.kept())
                .where(TASK.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(TASK).where(TASK.CHILD.eq(leaving.child())).execute();
    }

    void put(Task it, Instant at) {
        var row = row(it, at);
        database.insertInto(TASK).set(row).onConflict(TASK.KEY).doUpdate().set(row).execute();
    }

    void putAll(Collection<Task> tasks, Instant at) {
        var rows =
                tasks.stream()
                        .map(it -> row(it, at))
                        .map(it ->
                                database.insertInto(TASK)
                                        .set(it)
                                        .onConflict(TASK.KEY)
                                        .doUpdate()
                                        .set(it))
                        .toList();
        database.batch(rows).execute();
    }

    private static TaskRecord row(Task it, Instant at) {
        var right = it.whose().right();
        var row = new TaskRecord();
        row.setKey(it.key());
        row.setNotice(it.due().notice());
        row.setChild(it.child());
        row.setAccount(it.whose().account());
        row.setTeam(it.whose().team());
        row.setNeeds(right == null ? null : right.name());
        row.setDueOn(it.due().on());
        row.setWaiting(it.whose().isWaiting());
        row.setTitle(it.what().title().key());
        row.setTitleValues(it.what().title().kept());
        row.setHref(it.what().href());
        row.setToldAt(at.atOffset(ZoneOffset.UTC));
        row.setDoneAt(null);
        return row;
    }

    void done(String key, Instant at) {
        database.update(TASK)
                .set(TASK.DONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(TASK.KEY.eq(key), TASK.DONE_AT.isNull())
                .execute();
    }

    void doneBut(String notice, Collection<UUID> children, Collection<String> keys, Instant at) {
        database.update(TASK)
                .set(TASK.DONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(
                        TASK.NOTICE.eq(notice),
                        TASK.CHILD.in(children),
                        TASK.KEY.notIn(keys),
                        TASK.DONE_AT.isNull())
                .execute();
    }

    /** A task as it is kept, and whether somebody saw it. */
    record Kept(Task task, boolean isSeen) {}

    /** What is open of somebody's, the most pressing first. */
    List<Kept> open(Viewer viewer) {
        return open(viewer, DSL.noCondition());
    }

    /** The same, about some children. */
    List<Kept> open(Viewer viewer, Collection<UUID> children) {
        return open(viewer, TASK.CHILD.in(children));
    }

    private List<Kept> open(Viewer viewer, Condition which) {
        var rights = viewer.role().rights().stream().map(Enum::name).toList();
        var team = viewer.team();
        var here = team == null ? TASK.TEAM.isNull() : TASK.TEAM.isNull().or(TASK.TEAM.eq(team));
        return database.selectFrom(TASK)
                .where(TASK.DONE_AT.isNull(), which)
                .and(TASK.ACCOUNT.eq(viewer.id()).or(TASK.NEEDS.in(rights).and(here)))
                .orderBy(TASK.DUE_ON.asc().nullsLast(), TASK.TOLD_AT, TASK.KEY)
                .limit(MOST)
                .fetch(it -> new Kept(read(it), it.getSeenAt() != null));
    }

    List<Task> about(Collection<UUID> children) {
        return database.selectFrom(TASK)
                .where(TASK.CHILD.in(children), TASK.DONE_AT.isNull(), TASK.WAITING.isFalse())
                .orderBy(TASK.DUE_ON.asc().nullsLast(), TASK.TOLD_AT, TASK.KEY)
                .fetch(TaskStore::read);
    }

    void seen(Collection<String> keys, Instant at) {
        database.update(TASK)
                .set(TASK.SEEN_AT, at.atOffset(ZoneOffset.UTC))
                .where(TASK.KEY.in(keys), TASK.SEEN_AT.isNull())
                .execute();
    }

    /** How many of a kind were told since a moment, seen, and done of those. */
    Map<String, ReminderRate> rates(Instant since) {
        var seen = DSL.count().filterWhere(TASK.SEEN_AT.isNotNull());
        var done = DSL.count().filterWhere(TASK.SEEN_AT.isNotNull().and(TASK.DONE_AT.isNotNull()));
        return database.select(TASK.NOTICE, DSL.count(), seen, done)
                .from(TASK)
                .where(TASK.TOLD_AT.ge(since.atOffset(ZoneOffset.UTC)), TASK.WAITING.isFalse())
                .groupBy(TASK.NOTICE)
                .fetchMap(
                        TASK.NOTICE, it -> new ReminderRate(it.value2(), it.value3(), it.value4()));
    }

    private static Task read(TaskRecord row) {
        var needs = row.getNeeds();
        return new Task(
                row.getKey(),
                row.getChild(),
                new Task.Whose(
                        row.getAccount(),
                        needs == null ? null : Right.valueOf(needs),
                        row.getTeam(),
                        row.getWaiting()),
                new Task.Due(row.getNotice(), row.getDueOn()),
                new Task.What(Phrase.kept(row.getTitle(), row.getTitleValues()), row.getHref()));
    }
}
