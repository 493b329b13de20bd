package cymru.diogel.practice.referrals;

import cymru.diogel.practice.referrals.Report.Maker;
import cymru.diogel.practice.referrals.Report.Told;
import gen.db.referrals.tables.records.NamedRecord;
import gen.db.referrals.tables.records.ReportRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A report as the row it is kept in first. */
final class FirstRow {
    private FirstRow() {}

    static ReportRecord report(ReferralStore.Row of) {
        var it = of.report();
        var row = new ReportRecord();
        row.setId(it.id());
        row.setReference(it.reference());
        maker(row, it.maker());
        told(row, it.told());
        var handling = it.handling();
        row.setStage(handling.stage().name());
        row.setTakenBy(handling.takenBy());
        row.setDueOn(handling.dueOn());
        row.setRule(of.rule());
        row.setDecidedAt(utcOrNull(handling.decidedAt()));
        var answer = it.answer();
        row.setAcknowledgeOn(answer.acknowledgeOn());
        row.setAcknowledgedAt(utcOrNull(answer.acknowledgedAt()));
        row.setAnswerOn(answer.dueOn());
        row.setAnswer(answer.how() == null ? null : answer.how().name());
        row.setAnswerWords(answer.words());
        row.setAnsweredAt(utcOrNull(answer.at()));
        return row;
    }

    private static void maker(ReportRecord row, Maker it) {
        row.setWay(it.way().name());
        row.setKind(it.kind().name());
        row.setMaker(it.account());
        row.setName(it.name());
        row.setAgency(it.agency());
        row.setContact(it.contact());
        row.setLanguage(it.language());
        row.setReply(it.reply().name());
    }

    private static void told(ReportRecord row, Told it) {
        row.setConcern(it.concern());
        row.setLiving(it.places().living());
        row.setPlaced(it.places().placed());
        row.setFound(it.places().found());
        row.setCrime(it.crime());
        row.setReceivedAt(utc(it.at()));
        row.setEnteredBy(it.enteredBy());
    }

    static NamedRecord named(Named it) {
        var row = new NamedRecord();
        row.setId(it.id());
        row.setReport(it.report());
        row.setPlace(it.place());
        row.setGiven(it.called().given());
        row.setFamily(it.called().family());
        row.setBorn(it.called().born());
        row.setChild(it.child());
        var decision = it.decision();
        row.setOutcome(decision == null ? null : decision.outcome().name());
        row.setReasons(decision == null ? null : decision.reasons());
        row.setNextAction(decision == null ? null : decision.next());
        row.setDecidedAt(decision == null ? null : utc(decision.at()));
        row.setDecidedBy(decision == null ? null : decision.by());
        return row;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
