package cymru.diogel.practice.outcomes;

import static cymru.diogel.practice.outcomes.ReviewRows.utc;
import static gen.db.outcomes.Tables.LEARNING;
import static gen.db.outcomes.Tables.MEMBER;
import static gen.db.outcomes.Tables.PANEL;
import static gen.db.outcomes.Tables.PANELLED;
import static gen.db.outcomes.Tables.POLICY;
import static gen.db.outcomes.Tables.REVIEW;
import static gen.db.outcomes.Tables.VERDICT;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.platform.settings.Settings;
import cymru.diogel.practice.outcomes.Review.Learning;
import gen.db.outcomes.tables.records.ReviewRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class ReviewStore implements Keeper {
    private final DSLContext database;
    private final Settings settings;

    ReviewStore(DSLContext database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(REVIEW)
                .set(REVIEW.CHILD, event.kept())
                .where(REVIEW.CHILD.eq(event.gone()))
                .execute();
    }

    @Override
    public String name() {
        return "outcomes";
    }

    // What else a panel drew stays with the panel.
    @Override
    public int destroy(Leaving leaving) {
        return database.deleteFrom(REVIEW).where(REVIEW.CHILD.eq(leaving.child())).execute();
    }

    /** What holds on a day. */
    Policy policy(LocalDate day) {
        var held = settings.on(day);
        return database.selectFrom(POLICY)
                .where(POLICY.FROM_ON.le(day))
                .orderBy(POLICY.FROM_ON.desc())
                .limit(1)
                .fetchSingle(row -> Policy.of(held, row.getSeed()));
    }

    /** Keeps a review; says no where this determination has one, and changes nothing. */
    boolean add(Review it, Instant at) {
        return database.insertInto(REVIEW)
                        .set(ReviewRows.written(it, at))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void addAll(Collection<Review.Whole> all) {
        database.batchInsert(
                        all.stream()
                                .map(Review.Whole::review)
                                .map(it -> ReviewRows.written(it, it.of().determinedAt()))
                                .toList())
                .execute();
        database.batchInsert(
                        all.stream()
                                .flatMap(it -> it.verdicts().stream())
                                .map(ReviewRows::written)
                                .toList())
                .execute();
        database.batchInsert(
                        all.stream()
                                .flatMap(it -> it.learning().stream())
                                .map(ReviewRows::written)
                                .toList())
                .execute();
    }

    void write(Review it) {
        database.update(REVIEW)
                .set(ReviewRows.changed(new ReviewRecord(), it))
                .where(REVIEW.ID.eq(it.id()))
                .execute();
    }

    void add(Verdict it) {
        database.insertInto(VERDICT).set(ReviewRows.written(it)).execute();
    }

    void add(Learning it) {
        database.insertInto(LEARNING).set(ReviewRows.written(it)).execute();
    }

    /** Those with something said in this time that is to be learned from. */
    List<Review.Whole> taught(Instant from, Instant to) {
        var learning =
                DSL.select(LEARNING.REVIEW)
                        .from(LEARNING)
                        .where(LEARNING.AT.ge(utc(from)), LEARNING.AT.lt(utc(to)));
        var panels =
                DSL.select(VERDICT.REVIEW)
                        .from(VERDICT)
                        .where(VERDICT.PART.eq("PANEL"), VERDICT.RESULT.ne("AGREED"))
                        .and(VERDICT.AT.ge(utc(from)).and(VERDICT.AT.lt(utc(to))));
        return wholes(REVIEW.ID.in(learning.union(panels)));
    }

    /** One, kept from others until the transaction ends. */
    Optional<Review> hold(UUID id) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.ID.eq(id))
                .forUpdate()
                .fetchOptional(ReviewRows::review);
    }

    /** One with all that was said, in one question. */
    Optional<Review.Whole> find(UUID id) {
        return wholes(REVIEW.ID.eq(id)).stream().findFirst();
    }

    /** Those in these stages, the first two determinations first, the most pressing of each. */
    List<Review> in(Collection<Stage> stages) {
        var third = REVIEW.DETERMINATION.eq("SUBSTANTIATED_AT_RISK");
        return database.selectFrom(REVIEW)
                .where(REVIEW.STAGE.in(stages.stream().map(Enum::name).toList()))
                .orderBy(DSL.field(third), REVIEW.DUE_ON, REVIEW.DETERMINED_AT, REVIEW.ID)
                .fetch(ReviewRows::review);
    }

    /** Whether somebody sits on an open panel that looks at an outcome of this child. */
    boolean sitsOn(UUID child, UUID account) {
        return database.fetchExists(
                DSL.selectOne()
                        .from(MEMBER)
                        .join(PANEL)
                        .on(PANEL.ID.eq(MEMBER.PANEL).and(PANEL.CLOSED_AT.isNull()))
                        .join(PANELLED)
                        .on(PANELLED.PANEL.eq(PANEL.ID))
                        .join(REVIEW)
                        .on(REVIEW.ID.eq(PANELLED.REVIEW))
                        .where(MEMBER.ACCOUNT.eq(account), REVIEW.CHILD.eq(child)));
    }

    List<Review> ofChild(UUID child) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.CHILD.eq(child))
                .orderBy(REVIEW.DETERMINED_AT.desc())
                .fetch(ReviewRows::review);
    }

    /** Those of one enquiry, one for each time it was determined. */
    List<Review> ofEnquiry(UUID enquiry) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.ENQUIRY.eq(enquiry))
                .orderBy(REVIEW.DETERMINED_AT)
                .fetch(ReviewRows::review);
    }

    /** Those determined in this time, with all that was said. */
    List<Review.Whole> determined(Instant from, Instant to) {
        return wholes(REVIEW.DETERMINED_AT.ge(utc(from)).and(REVIEW.DETERMINED_AT.lt(utc(to))));
    }

    List<Review.Whole> all(Collection<UUID> ids) {
        return wholes(REVIEW.ID.in(ids));
    }

    /** Those judged in this time. */
    List<Review> judged(Instant from, Instant to) {
        return database.selectFrom(REVIEW)
                .where(REVIEW.JUDGED_AT.ge(utc(from)), REVIEW.JUDGED_AT.lt(utc(to)))
                .fetch(ReviewRows::review);
    }

    private List<Review.Whole> wholes(Condition which) {
        var verdicts =
                DSL.multiset(
                                DSL.selectFrom(VERDICT)
                                        .where(VERDICT.REVIEW.eq(REVIEW.ID))
                                        .orderBy(VERDICT.AT))
                        .as("verdicts")
                        .convertFrom(it -> it.map(ReviewRows::verdict));
        var learning =
                DSL.multiset(
                                DSL.selectFrom(LEARNING)
                                        .where(LEARNING.REVIEW.eq(REVIEW.ID))
                                        .orderBy(LEARNING.AT, LEARNING.ID))
                        .as("learning")
                        .convertFrom(it -> it.map(ReviewRows::learning));
        return database.select(REVIEW.fields())
                .select(verdicts, learning)
                .from(REVIEW)
                .where(which)
                .orderBy(REVIEW.DETERMINED_AT, REVIEW.ID)
                .fetch(row ->
                        new Review.Whole(
                                ReviewRows.review(row.into(REVIEW)),
                                row.get(verdicts),
                                row.get(learning)));
    }
}
