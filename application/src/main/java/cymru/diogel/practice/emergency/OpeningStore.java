package cymru.diogel.practice.emergency;

import static gen.db.emergency.Tables.OPENING;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.emergency.Opening.Reason;
import cymru.diogel.practice.emergency.Opening.Review;
import gen.db.emergency.tables.records.OpeningRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class OpeningStore {
    private final DSLContext database;

    OpeningStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(OPENING)
                .set(OPENING.CHILD, event.kept())
                .where(OPENING.CHILD.eq(event.gone()))
                .execute();
    }

    void add(Opening opening) {
        database.insertInto(OPENING)
                .set(OPENING.ID, opening.id())
                .set(OPENING.ACCOUNT, opening.account())
                .set(OPENING.CHILD, opening.child())
                .set(OPENING.REASON, opening.reason().name())
                .set(OPENING.WORDS, opening.words())
                .set(OPENING.OPENED_AT, utc(opening.openedAt()))
                .set(OPENING.UNTIL_AT, utc(opening.untilAt()))
                .set(OPENING.REVIEW_DUE_ON, opening.reviewDueOn())
                .execute();
    }

    Optional<Opening> find(UUID id) {
        return database.selectFrom(OPENING)
                .where(OPENING.ID.eq(id))
                .fetchOptional(OpeningStore::read);
    }

    List<Opening> unreviewed() {
        return database.selectFrom(OPENING)
                .where(OPENING.VERDICT.isNull())
                .orderBy(OPENING.REVIEW_DUE_ON, OPENING.OPENED_AT)
                .fetch(OpeningStore::read);
    }

    List<Opening> between(Instant from, Instant to) {
        return database.selectFrom(OPENING)
                .where(OPENING.OPENED_AT.ge(utc(from)), OPENING.OPENED_AT.lt(utc(to)))
                .orderBy(OPENING.OPENED_AT)
                .fetch(OpeningStore::read);
    }

    List<Opening> these(Collection<UUID> ids) {
        return database.selectFrom(OPENING)
                .where(OPENING.ID.in(ids))
                .orderBy(OPENING.OPENED_AT.desc())
                .fetch(OpeningStore::read);
    }

    /** Says no when somebody has said it before. */
    boolean review(UUID opening, Review review) {
        return database.update(OPENING)
                        .set(OPENING.VERDICT, review.needed() ? "NEEDED" : "NOT_NEEDED")
                        .set(OPENING.REMARK, review.remark())
                        .set(OPENING.REVIEWED_BY, review.by())
                        .set(OPENING.REVIEWED_AT, utc(review.at()))
                        .where(
                                OPENING.ID.eq(opening),
                                OPENING.VERDICT.isNull(),
                                OPENING.ACCOUNT.ne(review.by()))
                        .execute()
                > 0;
    }

    private static Opening read(OpeningRecord row) {
        var by = row.getReviewedBy();
        return new Opening(
                row.getId(),
                row.getAccount(),
                row.getChild(),
                Reason.valueOf(row.getReason()),
                row.getWords(),
                row.getOpenedAt().toInstant(),
                row.getUntilAt().toInstant(),
                row.getReviewDueOn(),
                by == null
                        ? null
                        : new Review(
                                row.getVerdict().equals("NEEDED"),
                                String.valueOf(row.getRemark()),
                                by,
                                row.getReviewedAt().toInstant()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
