package cymru.diogel.continuity.redeployment;

import static gen.db.redeployment.Tables.PERSON;
import static gen.db.redeployment.Tables.PLACEMENT;

import cymru.diogel.continuity.redeployment.LentPerson.Checks;
import cymru.diogel.continuity.redeployment.LentPerson.Level;
import gen.db.redeployment.tables.records.PersonRecord;
import gen.db.redeployment.tables.records.PlacementRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component("redeploymentRegisterStore")
class RegisterStore {
    private static final List<String> OPEN =
            List.of(PlacementStage.AGREED.name(), PlacementStage.WORKING.name());

    private final DSLContext database;

    RegisterStore(DSLContext database) {
        this.database = database;
    }

    List<Loan> loans() {
        return loans(DSL.noCondition(), DSL.noCondition());
    }

    Optional<Loan> find(UUID person) {
        return loans(PERSON.ID.eq(person), PLACEMENT.PERSON.eq(person)).stream().findFirst();
    }

    private List<Loan> loans(Condition whose, Condition which) {
        Map<UUID, Placement> open =
                database.selectFrom(PLACEMENT)
                        .where(PLACEMENT.STAGE.in(OPEN), which)
                        .fetchMap(PLACEMENT.PERSON, RegisterStore::placement);
        return database.selectFrom(PERSON)
                .where(whose)
                .orderBy(PERSON.NAME, PERSON.NUMBER)
                .fetch(row -> new Loan(person(row), open.get(row.getId())));
    }

    /** Every loan of a person, the latest first. */
    List<Placement> of(UUID person) {
        return database.selectFrom(PLACEMENT)
                .where(PLACEMENT.PERSON.eq(person))
                .orderBy(PLACEMENT.SINCE.desc(), PLACEMENT.ID)
                .fetch(RegisterStore::placement);
    }

    List<Placement> all() {
        return database.selectFrom(PLACEMENT).orderBy(PLACEMENT.ID).fetch(RegisterStore::placement);
    }

    /** Keeps a person in place of what was there under the same number. */
    void keep(LentPerson it, UUID by, Instant at) {
        var row = database.newRecord(PERSON);
        row.setId(it.id());
        row.setNumber(it.number());
        row.setName(it.name());
        row.setHomeService(it.home());
        row.setSkills(it.skills().toArray(String[]::new));
        row.setHours(it.hours());
        row.setArea(it.area());
        row.setCheckedTo(it.checks().level().name());
        row.setCheckedOn(it.checks().on());
        row.setRegisteredUntil(it.checks().registeredUntil());
        row.setShielding(it.isShielding());
        row.setWelsh(it.isWelsh());
        row.setChangedBy(by);
        row.setChangedAt(at.atOffset(ZoneOffset.UTC));
        database.insertInto(PERSON).set(row).onConflict(PERSON.ID).doUpdate().set(row).execute();
    }

    void keep(Placement it, UUID by, Instant at) {
        var row = database.newRecord(PLACEMENT);
        row.setId(it.id());
        row.setPerson(it.person());
        row.setService(it.service());
        row.setSkill(it.skill());
        row.setRole(it.role());
        row.setSince(it.since());
        row.setUntil(it.until());
        row.setTrainedOn(it.ready().trained());
        row.setInductedOn(it.ready().inducted());
        row.setAssessedOn(it.ready().assessed());
        row.setSupervisor(it.ready().supervisor());
        row.setAgreedBy(it.agreedBy());
        row.setStage(it.stage().name());
        row.setEndedOn(it.ended());
        row.setChangedBy(by);
        row.setChangedAt(at.atOffset(ZoneOffset.UTC));
        database.insertInto(PLACEMENT)
                .set(row)
                .onConflict(PLACEMENT.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    private static LentPerson person(PersonRecord row) {
        return new LentPerson(
                row.getId(),
                row.getNumber(),
                row.getName(),
                row.getHomeService(),
                List.of(row.getSkills()),
                row.getHours(),
                row.getArea(),
                new Checks(
                        Level.valueOf(row.getCheckedTo()),
                        row.getCheckedOn(),
                        row.getRegisteredUntil()),
                row.getShielding(),
                row.getWelsh());
    }

    private static Placement placement(PlacementRecord row) {
        return new Placement(
                row.getId(),
                row.getPerson(),
                row.getService(),
                row.getSkill(),
                row.getRole(),
                row.getSince(),
                row.getUntil(),
                new Placement.Ready(
                        row.getTrainedOn(),
                        row.getInductedOn(),
                        row.getAssessedOn(),
                        row.getSupervisor()),
                row.getAgreedBy(),
                PlacementStage.valueOf(row.getStage()),
                row.getEndedOn());
    }
}
