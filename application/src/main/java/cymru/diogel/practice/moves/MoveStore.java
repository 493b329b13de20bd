package cymru.diogel.practice.moves;

import static gen.db.moves.Tables.COUNTING;
import static gen.db.moves.Tables.MOVE;
import static gen.db.moves.Tables.STEP;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.moves.Move.Days;
import cymru.diogel.practice.moves.Move.Other;
import cymru.diogel.practice.moves.Move.Stage;
import cymru.diogel.practice.moves.Move.Staying;
import cymru.diogel.practice.moves.Move.Step;
import gen.db.moves.tables.records.MoveRecord;
import gen.db.moves.tables.records.StepRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class MoveStore implements Keeper {
    private final DSLContext database;

    MoveStore(DSLContext database) {
        this.database = database;
    }

    // A child has one move at a time: where both have one, that of the child who went is over.
    @EventListener
    @Order(0)
    void on(Joined event) {
        var mine = MOVE.as("mine");
        var both =
                DSL.exists(
                        DSL.selectOne()
                                .from(mine)
                                .where(mine.CHILD.eq(event.kept()), mine.ENDED_ON.isNull()));
        database.update(MOVE)
                .set(MOVE.STAGE, Stage.LAPSED.name())
                .set(MOVE.ENDED_ON, MOVE.HEARD_ON)
                .where(MOVE.CHILD.eq(event.gone()), MOVE.ENDED_ON.isNull(), both)
                .execute();
        database.update(MOVE)
                .set(MOVE.CHILD, event.kept())
                .where(MOVE.CHILD.eq(event.gone()))
                .execute();
        database.update(STEP)
                .set(STEP.CHILD, event.kept())
                .where(STEP.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "moves";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(MOVE).where(MOVE.CHILD.eq(leaving.child())).execute();
    }

    MoveClocks.Start start(LocalDate on) {
        return database.select(COUNTING.START)
                .from(COUNTING)
                .where(COUNTING.FROM_ON.le(on))
                .orderBy(COUNTING.FROM_ON.desc())
                .limit(1)
                .fetchOptional(COUNTING.START)
                .map(MoveClocks.Start::valueOf)
                .orElse(MoveClocks.Start.AGREED);
    }

    /** Says no where the child has one that is open, or this one is here. */
    boolean add(Move it) {
        return database.insertInto(MOVE).set(row(it)).onConflictDoNothing().execute() == 1;
    }

    void write(Move it) {
        database.update(MOVE).set(row(it)).where(MOVE.ID.eq(it.id())).execute();
    }

    void add(Step it, UUID child) {
        var row = new StepRecord();
        row.setId(it.id());
        row.setMove(it.move());
        row.setChild(child);
        row.setStage(it.stage().name());
        row.setHappenedOn(it.on());
        row.setKnownAt(it.at().atOffset(ZoneOffset.UTC));
        row.setBy(it.by());
        row.setWords(it.words());
        database.insertInto(STEP).set(row).execute();
    }

    Optional<Move> find(UUID id) {
        return database.selectFrom(MOVE).where(MOVE.ID.eq(id)).fetchOptional(MoveStore::move);
    }

    Optional<Move> hold(UUID id) {
        return database.selectFrom(MOVE)
                .where(MOVE.ID.eq(id))
                .forUpdate()
                .fetchOptional(MoveStore::move);
    }

    Optional<Move> openOf(UUID child) {
        return database.selectFrom(MOVE)
                .where(MOVE.CHILD.eq(child), MOVE.ENDED_ON.isNull())
                .fetchOptional(MoveStore::move);
    }

    /** Those under way of these children. */
    List<Move> openOf(Collection<UUID> children) {
        return database.selectFrom(MOVE)
                .where(MOVE.CHILD.in(children), MOVE.ENDED_ON.isNull())
                .fetch(MoveStore::move);
    }

    /** Those of a child, the latest first. */
    List<Move> of(UUID child) {
        return database.selectFrom(MOVE)
                .where(MOVE.CHILD.eq(child))
                .orderBy(MOVE.HEARD_ON.desc(), MOVE.ID)
                .fetch(MoveStore::move);
    }

    /** Every one there is. */
    List<Move> all() {
        return database.selectFrom(MOVE)
                .orderBy(MOVE.HEARD_ON.desc(), MOVE.ID)
                .fetch(MoveStore::move);
    }

    /** What became of it, the first first. */
    List<Step> steps(UUID move) {
        return database.selectFrom(STEP)
                .where(STEP.MOVE.eq(move))
                .orderBy(STEP.KNOWN_AT, STEP.ID)
                .fetch(it ->
                        new Step(
                                it.getId(),
                                it.getMove(),
                                Stage.valueOf(it.getStage()),
                                it.getHappenedOn(),
                                it.getKnownAt().toInstant(),
                                it.getBy(),
                                it.getWords()));
    }

    private static MoveRecord row(Move it) {
        var row = new MoveRecord();
        row.setId(it.id());
        row.setChild(it.child());
        row.setWay(it.way().name());
        row.setStage(it.stage().name());
        row.setCouncil(it.other().council());
        row.setContact(it.other().contact());
        row.setToldBy(it.other().toldBy());
        row.setHeardOn(it.days().heardOn());
        row.setInformedOn(it.days().informedOn());
        row.setArrivedOn(it.days().arrivedOn());
        row.setUntilOn(it.days().untilOn());
        row.setAgreedOn(it.days().agreedOn());
        row.setEndedOn(it.days().endedOn());
        row.setAddress(it.staying().address());
        row.setSupervision(it.staying().supervision());
        row.setSpell(it.staying().spell());
        return row;
    }

    private static Move move(MoveRecord row) {
        var days =
                new Days(
                        row.getHeardOn(),
                        row.getInformedOn(),
                        row.getArrivedOn(),
                        row.getUntilOn(),
                        row.getAgreedOn(),
                        row.getEndedOn());
        return new Move(
                row.getId(),
                row.getChild(),
                Move.Way.valueOf(row.getWay()),
                Stage.valueOf(row.getStage()),
                new Other(row.getCouncil(), row.getContact(), row.getToldBy()),
                days,
                new Staying(row.getAddress(), row.getSupervision(), row.getSpell()));
    }
}
