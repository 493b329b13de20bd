package cymru.diogel.practice.learning;

import static gen.db.learning.Tables.MARK;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class MarkStore implements Keeper {
    private final DSLContext database;

    MarkStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(MARK)
                .set(MARK.CHILD, event.kept())
                .where(MARK.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(MARK).where(MARK.CHILD.eq(leaving.child())).execute();
    }

    /** Keeps a mark; says no where the lesson bears one of this kind already. */
    boolean add(LessonMark it) {
        return database.insertInto(MARK)
                        .set(MARK.ID, it.id())
                        .set(MARK.LESSON, it.of().lesson())
                        .set(MARK.REVIEW, it.of().review())
                        .set(MARK.CHILD, it.of().child())
                        .set(MARK.KIND, it.kind().name())
                        .set(MARK.WORDS, it.words())
                        .set(MARK.MARKED_BY, it.by())
                        .set(MARK.MARKED_AT, it.at().atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The marks of each lesson of these reviews, the earliest first. */
    Map<UUID, List<LessonMark>> of(Collection<UUID> reviews) {
        return database.selectFrom(MARK)
                .where(MARK.REVIEW.in(reviews))
                .orderBy(MARK.MARKED_AT, MARK.ID)
                .fetchGroups(
                        MARK.LESSON,
                        row ->
                                new LessonMark(
                                        row.getId(),
                                        new LessonMark.Of(
                                                row.getLesson(), row.getReview(), row.getChild()),
                                        LessonMark.Kind.valueOf(row.getKind()),
                                        row.getWords(),
                                        row.getMarkedBy(),
                                        row.getMarkedAt().toInstant()));
    }
}
