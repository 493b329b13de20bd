package cymru.diogel.visiting.intake;

import static gen.db.intake.Tables.FILE;
import static gen.db.intake.Tables.IMPORTED;
import static gen.db.intake.Tables.JOB;
import static gen.db.intake.Tables.LINE;

import cymru.diogel.visiting.intake.Intake.Findings;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import cymru.diogel.visiting.intake.Intakes.Line;
import cymru.diogel.visiting.intake.Intakes.Outcome;
import gen.db.intake.tables.records.JobRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class IntakeStore {
    private final DSLContext database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    IntakeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID id, String name, @Nullable UUID owner) {
        database.insertInto(JOB)
                .set(JOB.ID, id)
                .set(JOB.NAME, name)
                .set(JOB.SIZE, 0L)
                .set(JOB.SHA256, "")
                .set(JOB.OWNER, owner)
                .set(JOB.RECEIVED_AT, now())
                .set(JOB.STAGE, Stage.RECEIVED.name())
                .execute();
    }

    void measured(UUID id, long size, String sha256) {
        database.update(JOB)
                .set(JOB.SIZE, size)
                .set(JOB.SHA256, sha256)
                .where(JOB.ID.eq(id))
                .execute();
    }

    Optional<Intake> find(UUID id) {
        return database.selectFrom(JOB).where(JOB.ID.eq(id)).fetchOptional(this::read);
    }

    /** Files with these very bytes that were imported before, the last first. */
    List<Intake> sameBytes(Intake intake) {
        return database.selectFrom(JOB)
                .where(
                        JOB.SHA256.eq(intake.sha256()),
                        JOB.STAGE.eq(Stage.DONE.name()),
                        JOB.ID.ne(intake.id()))
                .orderBy(JOB.RECEIVED_AT.desc())
                .limit(1)
                .fetch(this::read);
    }

    List<Intake> recent(int offset, int limit) {
        return database.selectFrom(JOB)
                .orderBy(JOB.RECEIVED_AT.desc(), JOB.ID)
                .limit(offset, limit)
                .fetch(this::read);
    }

    int count() {
        return database.fetchCount(JOB);
    }

    void begin(UUID id, Stage stage, @Nullable How how) {
        database.update(JOB)
                .set(JOB.STAGE, stage.name())
                .set(JOB.HOW, how == null ? null : how.name())
                .set(JOB.PROGRESS, 0L)
                .setNull(JOB.FAILURE)
                .where(JOB.ID.eq(id))
                .execute();
    }

    void progress(UUID id, long rows) {
        database.update(JOB).set(JOB.PROGRESS, rows).where(JOB.ID.eq(id)).execute();
    }

    void end(UUID id, Stage stage, Findings findings) {
        database.update(JOB)
                .set(JOB.STAGE, stage.name())
                .set(JOB.FINDINGS, JSONB.valueOf(json.writeValueAsString(findings)))
                .set(JOB.ENDED_AT, now())
                .where(JOB.ID.eq(id))
                .execute();
    }

    /** The visits that its rows became. */
    Set<UUID> visits(UUID id) {
        return database.selectDistinct(IMPORTED.VISIT)
                .from(IMPORTED)
                .where(IMPORTED.JOB.eq(id))
                .fetchSet(IMPORTED.VISIT);
    }

    /** The bytes of a file that is imported are of no more use. */
    void dropFile(UUID id) {
        database.deleteFrom(FILE).where(FILE.JOB.eq(id)).execute();
    }

    void fail(UUID id, UUID failure) {
        database.update(JOB)
                .set(JOB.STAGE, Stage.FAILED.name())
                .set(JOB.FAILURE, failure)
                .set(JOB.ENDED_AT, now())
                .where(JOB.ID.eq(id))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Intake read(JobRecord row) {
        var findings = row.getFindings();
        return new Intake(
                row.getId(),
                row.getName(),
                row.getSize(),
                row.getSha256(),
                row.getOwner(),
                row.getReceivedAt().toInstant(),
                Stage.valueOf(row.getStage()),
                row.getHow() == null ? null : How.valueOf(row.getHow()),
                row.getProgress(),
                findings == null ? null : json.readValue(findings.data(), Findings.class),
                row.getEndedAt() == null ? null : row.getEndedAt().toInstant(),
                row.getFailure());
    }

    List<Line> lines(UUID job, Outcome outcome, int offset, int limit) {
        return database.selectFrom(LINE)
                .where(LINE.JOB.eq(job), LINE.OUTCOME.eq(outcome.name()))
                .orderBy(LINE.NUMBER)
                .limit(offset, limit)
                .fetch(row ->
                        new Line(
                                row.getNumber(),
                                row.getHouseholdReference(),
                                row.getChildReference(),
                                row.getPractitionerReference(),
                                row.getStartedOn()));
    }

    int countLines(UUID job, Outcome outcome) {
        return database.fetchCount(LINE, LINE.JOB.eq(job), LINE.OUTCOME.eq(outcome.name()));
    }
}
