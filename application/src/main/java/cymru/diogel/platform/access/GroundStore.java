package cymru.diogel.platform.access;

import static gen.db.access.Tables.ACCOUNT;
import static gen.db.access.Tables.AGENCY;
import static gen.db.access.Tables.GROUND;
import static gen.db.access.Tables.TEAM;

import cymru.diogel.platform.access.Access.Worker;
import cymru.diogel.platform.access.NeedToKnow.Facts;
import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import gen.db.access.tables.records.GroundRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class GroundStore {
    private static final String FACTS =
            "select child, fact from access.facts(?::uuid, ?::date, ?::timestamptz)";

    private final DSLContext database;

    GroundStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(GROUND)
                .set(GROUND.CHILD, event.kept())
                .where(GROUND.CHILD.eq(event.gone()))
                .execute();
    }

    Map<UUID, Team.Agency> agencies() {
        return database.select(TEAM.ID)
                .select(AGENCY.ID, AGENCY.REFERENCE, AGENCY.KIND, AGENCY.NAME_EN, AGENCY.NAME_CY)
                .from(TEAM.join(AGENCY).on(AGENCY.ID.eq(TEAM.AGENCY)))
                .fetchMap(row -> row.get(TEAM.ID), row -> row.into(AGENCY).into(Team.Agency.class));
    }

    /** What is known of somebody and every child there is anything to say of. */
    Map<UUID, Facts> facts(UUID account, LocalDate day, Instant moment) {
        return facts(database.fetch(FACTS, account, day, moment.atOffset(ZoneOffset.UTC)));
    }

    /** The same of these children alone. */
    Map<UUID, Facts> facts(UUID account, Collection<UUID> children, LocalDate day, Instant moment) {
        return facts(
                database.fetch(
                        FACTS + " where child = any (?::uuid[])",
                        account,
                        day,
                        moment.atOffset(ZoneOffset.UTC),
                        children.toArray(UUID[]::new)));
    }

    private static Map<UUID, Facts> facts(Result<Record> rows) {
        var excluded = new HashSet<UUID>();
        var restricted = new HashSet<UUID>();
        var grounds = new HashMap<UUID, Set<Ground>>();
        for (var row : rows) {
            var child = row.get(0, UUID.class);
            var of = grounds.computeIfAbsent(child, _ -> EnumSet.noneOf(Ground.class));
            switch (row.get(1, String.class)) {
                case null -> {}
                case "EXCLUDED" -> excluded.add(child);
                case "RESTRICTED" -> restricted.add(child);
                case String ground -> of.add(Ground.valueOf(ground));
            }
        }
        var facts = new HashMap<UUID, Facts>();
        grounds.forEach((child, of) ->
                facts.put(
                        child,
                        new Facts(of, excluded.contains(child), restricted.contains(child))));
        return facts;
    }

    /** The same of the children of a team, whether there is anything to say of them or not. */
    Map<UUID, Facts> factsOfTeam(UUID account, UUID team, LocalDate day, Instant moment) {
        return facts(
                database.fetch(
                        "select g.child, f.fact from access.ground g left join ("
                                + FACTS
                                + ") f on f.child = g.child where g.kind = 'TEAM'"
                                + " and g.team = ?::uuid and g.from_on <= ?::date"
                                + " and coalesce(g.until_on >= ?::date, true)",
                        account,
                        day,
                        moment.atOffset(ZoneOffset.UTC),
                        team,
                        day,
                        day));
    }

    Set<UUID> teamsOf(UUID child, LocalDate day) {
        return database.selectDistinct(GROUND.TEAM)
                .from(GROUND)
                .where(GROUND.KIND.eq("TEAM"), GROUND.CHILD.eq(child), runs(day))
                .fetchSet(GROUND.TEAM);
    }

    Map<UUID, Worker> workers(Collection<UUID> children, LocalDate day) {
        return database.select(GROUND.CHILD, ACCOUNT.ID, ACCOUNT.NAME)
                .distinctOn(GROUND.CHILD)
                .from(GROUND)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(GROUND.ACCOUNT))
                .where(GROUND.KIND.eq("ALLOCATED"), runs(day))
                .and(GROUND.CHILD.eq(DSL.any(children.toArray(UUID[]::new))))
                .orderBy(GROUND.CHILD, GROUND.FROM_ON.desc(), GROUND.UNTIL_ON.desc().nullsFirst())
                .fetchMap(GROUND.CHILD, row -> new Worker(row.value2(), row.value3()));
    }

    void endAll(UUID child, LocalDate from) {
        database.update(GROUND)
                .set(GROUND.UNTIL_ON, DSL.greatest(GROUND.FROM_ON, DSL.val(from.minusDays(1))))
                .where(
                        GROUND.CHILD.eq(child),
                        GROUND.KIND.in("ALLOCATED", "TEAM"),
                        GROUND.UNTIL_ON.isNull())
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

    void open(Ground.Opening opening, Ground kind) {
        var until = opening.untilAt();
        database.insertInto(GROUND)
                .set(GROUND.CHILD, opening.child())
                .set(GROUND.ACCOUNT, opening.account())
                .set(GROUND.KIND, kind.name())
                .set(GROUND.FROM_ON, opening.from())
                .set(GROUND.UNTIL_ON, opening.until())
                .set(GROUND.UNTIL_AT, until == null ? null : until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void close(UUID child, UUID account, Ground kind, LocalDate last, @Nullable Instant at) {
        database.update(GROUND)
                .set(GROUND.UNTIL_ON, DSL.greatest(GROUND.FROM_ON, DSL.val(last)))
                .set(GROUND.UNTIL_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
                .where(
                        GROUND.CHILD.eq(child),
                        GROUND.ACCOUNT.eq(account),
                        GROUND.KIND.eq(kind.name()),
                        GROUND.UNTIL_ON.isNull().or(GROUND.UNTIL_ON.gt(last)))
                .execute();
    }

    List<Ground.Standing> standing(Ground.Question question, LocalDate day, Instant moment) {
        var which =
                question.children().isEmpty()
                        ? DSL.noCondition()
                        : GROUND.CHILD.in(question.children());
        return database.selectFrom(GROUND)
                .where(which, GROUND.KIND.in(question.kinds().stream().map(Enum::name).toList()))
                .and(GROUND.UNTIL_ON.isNull().or(GROUND.UNTIL_ON.ge(day)))
                .and(
                        GROUND.UNTIL_AT
                                .isNull()
                                .or(GROUND.UNTIL_AT.gt(moment.atOffset(ZoneOffset.UTC))))
                .orderBy(GROUND.FROM_ON, GROUND.ID)
                .fetch(row ->
                        new Ground.Standing(
                                row.getChild(),
                                Ground.valueOf(row.getKind()),
                                row.getAccount(),
                                row.getTeam(),
                                row.getFromOn(),
                                row.getUntilOn()));
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

    private static Condition runs(LocalDate day) {
        return GROUND.FROM_ON.le(day).and(GROUND.UNTIL_ON.isNull().or(GROUND.UNTIL_ON.ge(day)));
    }

    /** On which grounds who saw a child. */
    @Component
    static class Kept implements Keeper {
        private final DSLContext database;

        Kept(DSLContext database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "access";
        }

        @Override
        public int destroy(Leaving leaving) {
            return database.deleteFrom(GROUND).where(GROUND.CHILD.eq(leaving.child())).execute();
        }
    }
}
