package cymru.diogel.practice.emergency;

import static gen.db.emergency.Tables.OPENING;
import static gen.db.emergency.Tables.TOLD;

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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OpeningStore {
    private final DSLContext database;

    OpeningStore(DSLContext database) {
        this.database = database;
    }

    /** Until when the last of somebody's openings lasts, and how many they have not read of. */
    record Standing(@Nullable Instant until, int unread) {}

    void add(Opening opening, Collection<UUID> told) {
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
        for (var account : told) {
            database.insertInto(TOLD)
                    .set(TOLD.OPENING, opening.id())
                    .set(TOLD.ACCOUNT, account)
                    .execute();
        }
    }

    Standing standing(UUID account, Instant now) {
        var until =
                DSL.field(
                        DSL.select(DSL.max(OPENING.UNTIL_AT))
                                .from(OPENING)
                                .where(OPENING.ACCOUNT.eq(account), OPENING.UNTIL_AT.gt(utc(now))));
        var unread =
                DSL.field(
                        DSL.selectCount()
                                .from(TOLD)
                                .where(TOLD.ACCOUNT.eq(account), TOLD.READ_AT.isNull()));
        var row = database.select(until, unread).fetchSingle();
        var at = row.value1();
        return new Standing(at == null ? null : at.toInstant(), row.value2());
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

    List<Opening> told(UUID account) {
        return database.select(OPENING.fields())
                .from(OPENING)
                .join(TOLD)
                .on(TOLD.OPENING.eq(OPENING.ID))
                .where(TOLD.ACCOUNT.eq(account))
                .orderBy(OPENING.OPENED_AT.desc())
                .limit(100)
                .fetchInto(OPENING)
                .map(OpeningStore::read);
    }

    void read(UUID account, Instant now) {
        database.update(TOLD)
                .set(TOLD.READ_AT, utc(now))
                .where(TOLD.ACCOUNT.eq(account), TOLD.READ_AT.isNull())
                .execute();
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
