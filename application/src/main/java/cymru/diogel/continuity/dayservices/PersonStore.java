package cymru.diogel.continuity.dayservices;

import static gen.db.dayservices.Tables.PERSON;
import static gen.db.dayservices.Tables.RISK;

import cymru.diogel.continuity.dayservices.Person.Group;
import cymru.diogel.continuity.dayservices.Person.Language;
import cymru.diogel.continuity.dayservices.Person.Risk;
import cymru.diogel.continuity.dayservices.Person.Said;
import cymru.diogel.continuity.dayservices.Person.Travel;
import gen.db.dayservices.tables.records.PersonRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PersonStore {
    private static final Group USUAL = new Group(Risk.OTHER, LocalDate.EPOCH);

    private final DSLContext database;

    PersonStore(DSLContext database) {
        this.database = database;
    }

    /** Who writes, and when. */
    record By(UUID account, Instant at) {}

    /** Everybody who uses day services on a day, by name. */
    List<Person> on(LocalDate day) {
        return where(PERSON.ENDED_ON.isNull().or(PERSON.ENDED_ON.gt(day)), day);
    }

    /** Whoever has left too. */
    List<Person> everybody(LocalDate day) {
        return where(DSL.trueCondition(), day);
    }

    List<Person> find(UUID id, LocalDate day) {
        return where(PERSON.ID.eq(id), day);
    }

    private List<Person> where(Condition which, LocalDate day) {
        var groups = groups(day);
        return database.selectFrom(PERSON)
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(row ->
                        new Person(
                                row.getId(), said(row), groups.getOrDefault(row.getId(), USUAL)));
    }

    private Map<UUID, Group> groups(LocalDate day) {
        return database.select(RISK.PERSON, RISK.RISK_, RISK.FROM_ON)
                .distinctOn(RISK.PERSON)
                .from(RISK)
                .where(RISK.FROM_ON.le(day))
                .orderBy(RISK.PERSON, RISK.FROM_ON.desc(), RISK.SET_AT.desc())
                .fetchMap(
                        RISK.PERSON,
                        row -> new Group(Risk.valueOf(row.get(RISK.RISK_)), row.get(RISK.FROM_ON)));
    }

    /** All groups that somebody was ever said to be in, the latest first. */
    List<Group> groupsOf(UUID person) {
        return database.selectFrom(RISK)
                .where(RISK.PERSON.eq(person))
                .orderBy(RISK.FROM_ON.desc(), RISK.SET_AT.desc())
                .fetch(row -> new Group(Risk.valueOf(row.getRisk()), row.getFromOn()));
    }

    private static Said said(PersonRecord row) {
        return new Said(
                row.getReference(),
                row.getName(),
                Language.valueOf(row.getLanguage()),
                row.getCentre(),
                row.getWanted(),
                row.getPriority(),
                new Travel(
                        row.getRoute(), row.getMinutes(), row.getWithCarer(), row.getNeedsHoist()),
                row.getPair() == null ? "" : row.getPair(),
                new HashSet<>(Arrays.asList(row.getAway())));
    }

    void keep(UUID id, Said said, By by) {
        var row = database.newRecord(PERSON);
        row.setId(id);
        row.setReference(said.reference());
        row.setName(said.name());
        row.setLanguage(said.language().name());
        row.setCentre(said.centre());
        row.setWanted(said.wanted());
        row.setPriority(said.priority());
        row.setRoute(said.travel().route());
        row.setMinutes(said.travel().minutes());
        row.setWithCarer(said.travel().withCarer());
        row.setNeedsHoist(said.travel().needsHoist());
        row.setPair(said.pair().isEmpty() ? null : said.pair());
        row.setAway(said.away().stream().sorted().toArray(Integer[]::new));
        row.setChangedBy(by.account());
        row.setChangedAt(by.at().atOffset(ZoneOffset.UTC));
        database.insertInto(PERSON)
                .set(row)
                // Whoever comes back is there again.
                .set(PERSON.ENDED_ON, (LocalDate) null)
                .onConflict(PERSON.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void add(UUID person, Group group, By by) {
        database.insertInto(RISK)
                .set(RISK.PERSON, person)
                .set(RISK.FROM_ON, group.from())
                .set(RISK.RISK_, group.risk().name())
                .set(RISK.SET_BY, by.account())
                .set(RISK.SET_AT, by.at().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    void end(UUID person, @Nullable LocalDate on, By by) {
        database.update(PERSON)
                .set(PERSON.ENDED_ON, on)
                .set(PERSON.CHANGED_BY, by.account())
                .set(PERSON.CHANGED_AT, by.at().atOffset(ZoneOffset.UTC))
                .where(PERSON.ID.eq(person))
                .execute();
    }
}
