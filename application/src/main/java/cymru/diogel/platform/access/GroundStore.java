package cymru.diogel.platform.access;

import static gen.db.access.Tables.ACCOUNT;
import static gen.db.access.Tables.GROUND;

import cymru.diogel.platform.access.Access.Worker;
import gen.db.access.tables.records.GroundRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class GroundStore {
    private static final Map<Role, String> BY_ROLE =
            new EnumMap<>(
                    Map.of(
                            Role.PRACTITIONER, "ALLOCATED",
                            Role.TEAM_MANAGER, "TEAM",
                            Role.INSPECTOR, "INSPECTION_SAMPLE"));

    private final DSLContext database;

    GroundStore(DSLContext database) {
        this.database = database;
    }

    Map<UUID, Ground> grounds(Viewer viewer, Collection<UUID> children, LocalDate day) {
        var grounds = new HashMap<UUID, Ground>();
        if (viewer.role() == Role.QUALITY) {
            children.forEach(child -> grounds.put(child, Ground.QUALITY_ASSURANCE));
            return grounds;
        }
        if (children.isEmpty() || !BY_ROLE.containsKey(viewer.role())) {
            return grounds;
        }
        database.selectDistinct(GROUND.CHILD, GROUND.KIND)
                .from(GROUND)
                .where(GROUND.CHILD.in(children), holds(viewer, day))
                .forEach(row -> grounds.put(row.value1(), Ground.valueOf(row.value2())));
        return grounds;
    }

    Set<UUID> children(Viewer viewer, LocalDate day) {
        return new HashSet<>(
                database.selectDistinct(GROUND.CHILD)
                        .from(GROUND)
                        .where(holds(viewer, day))
                        .fetch(GROUND.CHILD));
    }

    Set<UUID> children(UUID team, LocalDate day) {
        return new HashSet<>(
                database.selectDistinct(GROUND.CHILD)
                        .from(GROUND)
                        .where(GROUND.KIND.eq("TEAM"), GROUND.TEAM.eq(team), runs(day))
                        .fetch(GROUND.CHILD));
    }

    Map<UUID, Worker> workers(Collection<UUID> children, LocalDate day) {
        return database.select(GROUND.CHILD, ACCOUNT.ID, ACCOUNT.NAME)
                .distinctOn(GROUND.CHILD)
                .from(GROUND)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(GROUND.ACCOUNT))
                .where(GROUND.KIND.eq("ALLOCATED"), GROUND.CHILD.in(children), runs(day))
                .orderBy(GROUND.CHILD, GROUND.FROM_ON.desc())
                .fetchMap(GROUND.CHILD, row -> new Worker(row.value2(), row.value3()));
    }

    void endAll(UUID child, LocalDate from) {
        database.update(GROUND)
                .set(GROUND.UNTIL_ON, DSL.greatest(GROUND.FROM_ON, DSL.val(from.minusDays(1))))
                .where(GROUND.CHILD.eq(child), GROUND.UNTIL_ON.isNull())
                .execute();
    }

    void add(UUID child, @Nullable UUID account, @Nullable UUID team, String kind, LocalDate from) {
        database.insertInto(GROUND)
                .set(GROUND.CHILD, child)
                .set(GROUND.ACCOUNT, account)
                .set(GROUND.TEAM, team)
                .set(GROUND.KIND, kind)
                .set(GROUND.FROM_ON, from)
                .execute();
    }

    void takeOver(Collection<Access.Work> work) {
        var grounds = new ArrayList<GroundRecord>();
        for (var it : work) {
            grounds.add(ground(it, it.account(), null, "ALLOCATED"));
            grounds.add(ground(it, null, it.team(), "TEAM"));
        }
        database.batchInsert(grounds).execute();
    }

    void sample(UUID child, UUID account, LocalDate from, @Nullable LocalDate until) {
        database.insertInto(GROUND)
                .set(GROUND.CHILD, child)
                .set(GROUND.ACCOUNT, account)
                .set(GROUND.KIND, "INSPECTION_SAMPLE")
                .set(GROUND.FROM_ON, from)
                .set(GROUND.UNTIL_ON, until)
                .execute();
    }

    private GroundRecord ground(
            Access.Work work, @Nullable UUID account, @Nullable UUID team, String kind) {
        var row = database.newRecord(GROUND);
        row.setId(UUID.randomUUID());
        row.setChild(work.child());
        row.setAccount(account);
        row.setTeam(team);
        row.setKind(kind);
        row.setFromOn(work.from());
        return row;
    }

    // A practitioner sees the children allocated to them, a manager those of the team.
    private static Condition holds(Viewer viewer, LocalDate day) {
        var who =
                viewer.role() == Role.TEAM_MANAGER
                        ? GROUND.TEAM.eq(viewer.team())
                        : GROUND.ACCOUNT.eq(viewer.id());
        return GROUND.KIND.eq(BY_ROLE.getOrDefault(viewer.role(), "")).and(who).and(runs(day));
    }

    private static Condition runs(LocalDate day) {
        return GROUND.FROM_ON.le(day).and(GROUND.UNTIL_ON.isNull().or(GROUND.UNTIL_ON.ge(day)));
    }
}
