package cymru.diogel.continuity.command;

import static gen.db.command.Tables.DECISION;
import static gen.db.command.Tables.HAZARD;
import static gen.db.command.Tables.INCIDENT;

import cymru.diogel.continuity.command.Decision.About;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {
    private final DSLContext database;

    DecisionStore(DSLContext database) {
        this.database = database;
    }

    List<Decision> all() {
        return of(DSL.noCondition());
    }

    Optional<Decision> find(UUID id) {
        return of(DECISION.ID.eq(id)).stream().findFirst();
    }

    List<Decision> following(UUID id) {
        return of(DECISION.FOLLOWS.eq(id));
    }

    List<Decision> about(UUID thing) {
        return of(DECISION.ABOUT.eq(thing));
    }

    // The latest first.
    private List<Decision> of(Condition condition) {
        return database.select()
                .from(DECISION)
                .join(INCIDENT)
                .on(INCIDENT.ID.eq(DECISION.INCIDENT))
                .join(HAZARD)
                .on(HAZARD.CODE.eq(INCIDENT.HAZARD))
                .where(condition)
                .orderBy(DECISION.DECIDED_AT.desc(), DECISION.NUMBER.desc())
                .fetch(DecisionStore::read);
    }

    /** Adds a decision; the same form again adds nothing. */
    boolean add(Decisions.Written it, UUID situation, UUID by, Instant at) {
        var said = it.said();
        var about = said.about();
        return database.insertInto(DECISION)
                        .set(DECISION.ID, it.id())
                        .set(DECISION.INCIDENT, it.incident())
                        .set(DECISION.TIER, said.tier().name())
                        .set(DECISION.TITLE, said.title())
                        .set(DECISION.INFORMATION, said.model().information())
                        .set(DECISION.RISK, said.model().risk())
                        .set(DECISION.POWERS, said.model().powers())
                        .set(DECISION.OPTIONS, said.model().options())
                        .set(DECISION.ACTION, said.model().action())
                        .set(DECISION.REASON, said.model().reason())
                        .set(DECISION.REVIEW_ON, said.review())
                        .set(DECISION.FOLLOWS, said.follows())
                        .set(DECISION.ABOUT_KIND, about == null ? null : about.kind())
                        .set(DECISION.ABOUT, about == null ? null : about.id())
                        .set(DECISION.ABOUT_VERSION, about == null ? null : about.version())
                        .set(DECISION.SITUATION, situation)
                        .set(DECISION.DECIDED_BY, by)
                        .set(DECISION.DECIDED_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Decision read(Record row) {
        var model =
                new Decision.Model(
                        row.get(DECISION.INFORMATION),
                        row.get(DECISION.RISK),
                        row.get(DECISION.POWERS),
                        row.get(DECISION.OPTIONS),
                        row.get(DECISION.ACTION),
                        row.get(DECISION.REASON));
        var said =
                new Decision.Said(
                        Tier.valueOf(row.get(DECISION.TIER)),
                        row.get(DECISION.TITLE),
                        model,
                        row.get(DECISION.REVIEW_ON),
                        row.get(DECISION.FOLLOWS),
                        about(row));
        return new Decision(
                row.get(DECISION.ID),
                row.get(DECISION.NUMBER),
                IncidentStore.read(row),
                said,
                row.get(DECISION.SITUATION),
                row.get(DECISION.DECIDED_BY),
                row.get(DECISION.DECIDED_AT).toInstant());
    }

    private static @Nullable About about(Record row) {
        var kind = row.get(DECISION.ABOUT_KIND);
        return kind == null
                ? null
                : new About(kind, row.get(DECISION.ABOUT), row.get(DECISION.ABOUT_VERSION));
    }
}
