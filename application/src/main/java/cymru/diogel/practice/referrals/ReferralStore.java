package cymru.diogel.practice.referrals;

import static cymru.diogel.practice.referrals.ReportRows.utc;
import static cymru.diogel.practice.referrals.ReportRows.utcOrNull;
import static gen.db.referrals.Tables.CHECKED;
import static gen.db.referrals.Tables.NAMED;
import static gen.db.referrals.Tables.REOPENED;
import static gen.db.referrals.Tables.REPORT;

import cymru.diogel.platform.ledger.Joined;
import cymru.diogel.practice.referrals.Report.Answer;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Handling;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class ReferralStore {
    private final DSLContext database;

    ReferralStore(DSLContext database) {
        this.database = database;
    }

    @EventListener
    @Order(0)
    void on(Joined event) {
        database.update(NAMED)
                .set(NAMED.CHILD, event.kept())
                .where(NAMED.CHILD.eq(event.gone()))
                .execute();
    }

    /** Keeps a report with its children; says no where it is here already, and changes nothing. */
    boolean add(Row row) {
        var added =
                database.insertInto(REPORT)
                        .set(ReportRows.written(row))
                        .onConflictDoNothing()
                        .execute();
        if (added == 0) {
            return false;
        }
        var children = row.named().stream().map(ReportRows::written).toList();
        database.insertInto(NAMED).set(children).execute();
        return true;
    }

    void addAll(Collection<Row> rows) {
        database.batchInsert(rows.stream().map(ReportRows::written).toList()).execute();
        database.batchInsert(
                        rows.stream()
                                .flatMap(it -> it.named().stream())
                                .map(ReportRows::written)
                                .toList())
                .execute();
    }

    /** A report as it is kept first, with the version of the rule of its due date. */
    record Row(Report report, int rule, List<Named> named) {}

    Optional<Report> find(UUID id) {
        return database.selectFrom(REPORT)
                .where(REPORT.ID.eq(id))
                .fetchOptional(ReportRows::report);
    }

    Map<UUID, Report> all(Collection<UUID> ids) {
        return database.selectFrom(REPORT)
                .where(REPORT.ID.in(ids))
                .fetchMap(REPORT.ID, ReportRows::report);
    }

    Optional<Referrals.About> about(UUID child, UUID named) {
        return database.select(REPORT.fields())
                .select(NAMED.fields())
                .from(REPORT)
                .join(NAMED)
                .on(NAMED.REPORT.eq(REPORT.ID))
                .where(NAMED.ID.eq(named), NAMED.CHILD.eq(child))
                .fetchOptional(it ->
                        new Referrals.About(
                                ReportRows.report(it.into(REPORT)),
                                ReportRows.named(it.into(NAMED))));
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Report> hold(UUID id) {
        return database.selectFrom(REPORT)
                .where(REPORT.ID.eq(id))
                .forUpdate()
                .fetchOptional(ReportRows::report);
    }

    List<Report> in(Collection<Stage> stages) {
        var names = stages.stream().map(Enum::name).toList();
        return reports(REPORT.STAGE.in(names), REPORT.DUE_ON.asc());
    }

    List<Report> owed() {
        return reports(REPORT.ANSWER.isNull(), REPORT.ANSWER_ON.asc());
    }

    List<Report> of(UUID maker) {
        return reports(REPORT.MAKER.eq(maker), REPORT.RECEIVED_AT.desc());
    }

    List<Report> naming(Collection<UUID> children) {
        var reports = database.select(NAMED.REPORT).from(NAMED).where(NAMED.CHILD.in(children));
        return reports(REPORT.ID.in(reports), REPORT.RECEIVED_AT.desc());
    }

    /** The same with every child they name, in one question. */
    Map<Report, List<Named>> namingAll(Collection<UUID> children) {
        var reports = database.select(NAMED.REPORT).from(NAMED).where(NAMED.CHILD.in(children));
        return whole(REPORT.ID.in(reports));
    }

    /** One with every child it names, if it is here. */
    Map<Report, List<Named>> whole(UUID id) {
        return whole(REPORT.ID.eq(id));
    }

    private Map<Report, List<Named>> whole(Condition which) {
        return database.select(REPORT.fields())
                .select(NAMED.fields())
                .from(REPORT)
                .join(NAMED)
                .on(NAMED.REPORT.eq(REPORT.ID))
                .where(which)
                .orderBy(REPORT.RECEIVED_AT.desc(), REPORT.ID, NAMED.PLACE)
                .fetchGroups(
                        it -> ReportRows.report(it.into(REPORT)),
                        it -> ReportRows.named(it.into(NAMED)));
    }

    List<Report> between(Instant from, Instant to) {
        return reports(
                REPORT.RECEIVED_AT.ge(utc(from)).and(REPORT.RECEIVED_AT.lt(utc(to))),
                REPORT.RECEIVED_AT.asc());
    }

    private List<Report> reports(Condition which, SortField<?> order) {
        return database.selectFrom(REPORT)
                .where(which)
                .orderBy(order, REPORT.RECEIVED_AT, REPORT.ID)
                .fetch(ReportRows::report);
    }

    Map<UUID, List<Named>> named(Collection<UUID> reports) {
        return database.selectFrom(NAMED)
                .where(NAMED.REPORT.in(reports))
                .orderBy(NAMED.PLACE)
                .fetchGroups(NAMED.REPORT, ReportRows::named);
    }

    List<Checked> checked(UUID report) {
        return database.selectFrom(CHECKED)
                .where(CHECKED.REPORT.eq(report))
                .orderBy(CHECKED.AT)
                .fetch(ReportRows::checked);
    }

    void add(Checked it) {
        database.insertInto(CHECKED)
                .set(CHECKED.ID, it.id())
                .set(CHECKED.REPORT, it.report())
                .set(CHECKED.WHAT, it.what().name())
                .set(CHECKED.WORDS, it.words())
                .set(CHECKED.AT, utc(it.at()))
                .set(CHECKED.BY, it.by())
                .execute();
    }

    List<Report.Reopened> reopened(UUID report) {
        return database.selectFrom(REOPENED)
                .where(REOPENED.REPORT.eq(report))
                .orderBy(REOPENED.AT)
                .fetch(ReportRows::reopened);
    }

    void add(Report.Reopened it) {
        database.insertInto(REOPENED)
                .set(REOPENED.ID, it.id())
                .set(REOPENED.REPORT, it.report())
                .set(REOPENED.REASON, it.reason())
                .set(REOPENED.AT, utc(it.at()))
                .set(REOPENED.BY, it.by())
                .execute();
    }

    void tie(UUID named, UUID child) {
        database.update(NAMED).set(NAMED.CHILD, child).where(NAMED.ID.eq(named)).execute();
    }

    void decide(UUID named, Named.Decision it) {
        database.update(NAMED)
                .set(NAMED.OUTCOME, it.outcome().name())
                .set(NAMED.REASONS, it.reasons())
                .set(NAMED.NEXT_ACTION, it.next())
                .set(NAMED.DECIDED_AT, utc(it.at()))
                .set(NAMED.DECIDED_BY, it.by())
                .where(NAMED.ID.eq(named))
                .execute();
    }

    void write(UUID report, Handling it) {
        var police = it.police();
        var consent = it.consent();
        database.update(REPORT)
                .set(REPORT.STAGE, it.stage().name())
                .set(REPORT.TAKEN_BY, it.takenBy())
                .set(REPORT.DUE_ON, it.dueOn())
                .set(REPORT.POLICE_AT, police == null ? null : utc(police.at()))
                .set(REPORT.POLICE_BY, police == null ? null : police.by())
                .set(REPORT.POLICE_LOG, police == null ? null : police.log())
                .set(REPORT.CONSENT, consent == null ? null : consent.name())
                .set(REPORT.CONSENT_WORDS, it.consentWords())
                .set(REPORT.DECIDED_AT, utcOrNull(it.decidedAt()))
                .where(REPORT.ID.eq(report))
                .execute();
    }

    void write(UUID report, Answer it, @Nullable UUID by) {
        var how = it.how();
        database.update(REPORT)
                .set(REPORT.ACKNOWLEDGED_AT, utcOrNull(it.acknowledgedAt()))
                .set(REPORT.ANSWER, how == null ? null : how.name())
                .set(REPORT.ANSWER_WORDS, it.words())
                .set(REPORT.ANSWERED_AT, utcOrNull(it.at()))
                .set(REPORT.ANSWERED_BY, by)
                .where(REPORT.ID.eq(report))
                .execute();
    }
}
