package cymru.diogel.practice.strategy;

import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion.Called;
import cymru.diogel.practice.strategy.Discussion.Departure;
import cymru.diogel.practice.strategy.Discussion.Ended;
import cymru.diogel.practice.strategy.Discussion.Form;
import cymru.diogel.practice.strategy.Discussion.Held;
import cymru.diogel.practice.strategy.Discussion.Written;
import gen.db.strategy.tables.records.DiscussionRecord;
import gen.db.strategy.tables.records.PartyRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Discussions as the rows they are kept in. */
final class DiscussionRows {
    private DiscussionRows() {}

    static Discussion discussion(DiscussionRecord row, List<UUID> children) {
        return new Discussion(
                row.getId(),
                row.getReference(),
                children,
                called(row),
                Stage.valueOf(row.getStage()),
                held(row),
                written(row),
                ended(row),
                departure(row));
    }

    private static Called called(DiscussionRecord row) {
        return new Called(
                row.getReport(),
                row.getFollows(),
                row.getReason(),
                Form.valueOf(row.getForm()),
                row.getPlannedAt().toInstant(),
                row.getDecidedAt().toInstant(),
                row.getKnownAt().toInstant(),
                row.getDecidedBy(),
                row.getDueOn());
    }

    private static @Nullable Held held(DiscussionRecord row) {
        var at = instant(row.getHeldAt());
        return at == null ? null : new Held(at, row.getHeldKnownAt().toInstant(), row.getHeldBy());
    }

    private static @Nullable Written written(DiscussionRecord row) {
        var at = instant(row.getRecordedAt());
        return at == null ? null : new Written(row.getRecord(), at, row.getRecordedBy());
    }

    private static @Nullable Ended ended(DiscussionRecord row) {
        var at = instant(row.getEndedAt());
        var outcome = row.getOutcome();
        return at == null
                ? null
                : new Ended(
                        outcome == null ? null : Outcome.valueOf(outcome),
                        row.getReasons(),
                        at,
                        row.getEndedBy());
    }

    private static @Nullable Departure departure(DiscussionRecord row) {
        var at = instant(row.getDepartureAt());
        return at == null
                ? null
                : new Departure(
                        row.getDepartureUntil(),
                        row.getDepartureReasons(),
                        at,
                        row.getDepartureBy());
    }

    static DiscussionRecord first(Discussion it, int rule) {
        var called = it.called();
        var row = new DiscussionRecord();
        row.setId(it.id());
        row.setReference(it.reference());
        row.setReport(called.report());
        row.setFollows(called.follows());
        row.setReason(called.reason());
        row.setForm(called.form().name());
        row.setPlannedAt(utc(called.plannedAt()));
        row.setDecidedAt(utc(called.at()));
        row.setKnownAt(utc(called.knownAt()));
        row.setDecidedBy(called.by());
        row.setDueOn(called.dueOn());
        row.setRule(rule);
        row.setStage(it.stage().name());
        return row;
    }

    /** A discussion as far as it came, each column of it. */
    static DiscussionRecord whole(Discussion it, int rule) {
        var row = first(it, rule);
        var held = it.held();
        row.setHeldAt(held == null ? null : utc(held.at()));
        row.setHeldKnownAt(held == null ? null : utc(held.knownAt()));
        row.setHeldBy(held == null ? null : held.by());
        var written = it.written();
        row.setRecord(written == null ? null : written.words());
        row.setRecordedAt(written == null ? null : utc(written.at()));
        row.setRecordedBy(written == null ? null : written.by());
        var ended = it.ended();
        var outcome = ended == null ? null : ended.outcome();
        row.setOutcome(outcome == null ? null : outcome.name());
        row.setReasons(ended == null ? null : ended.reasons());
        row.setEndedAt(ended == null ? null : utc(ended.at()));
        row.setEndedBy(ended == null ? null : ended.by());
        var departure = it.departure();
        row.setDepartureUntil(departure == null ? null : departure.until());
        row.setDepartureReasons(departure == null ? null : departure.reasons());
        row.setDepartureAt(departure == null ? null : utc(departure.at()));
        row.setDepartureBy(departure == null ? null : departure.by());
        return row;
    }

    static Party party(PartyRecord row) {
        return new Party(
                row.getId(),
                row.getDiscussion(),
                Agency.valueOf(row.getAgency()),
                row.getAccount(),
                row.getName(),
                row.getCame(),
                row.getMayDecide(),
                row.getInvitedAt().toInstant(),
                row.getInvitedBy());
    }

    static PartyRecord party(Party it) {
        var row = new PartyRecord();
        row.setId(it.id());
        row.setDiscussion(it.discussion());
        row.setAgency(it.agency().name());
        row.setAccount(it.account());
        row.setName(it.name());
        row.setCame(it.came());
        row.setMayDecide(it.mayDecide());
        row.setInvitedAt(utc(it.at()));
        row.setInvitedBy(it.by());
        return row;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
