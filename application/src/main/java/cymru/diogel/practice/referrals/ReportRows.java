package cymru.diogel.practice.referrals;

import cymru.diogel.practice.referrals.Report.Answer;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Consent;
import cymru.diogel.practice.referrals.Report.Handling;
import cymru.diogel.practice.referrals.Report.How;
import cymru.diogel.practice.referrals.Report.Kind;
import cymru.diogel.practice.referrals.Report.Maker;
import cymru.diogel.practice.referrals.Report.Places;
import cymru.diogel.practice.referrals.Report.Police;
import cymru.diogel.practice.referrals.Report.Reply;
import cymru.diogel.practice.referrals.Report.Told;
import cymru.diogel.practice.referrals.Report.Way;
import gen.db.referrals.tables.records.CheckedRecord;
import gen.db.referrals.tables.records.NamedRecord;
import gen.db.referrals.tables.records.ReopenedRecord;
import gen.db.referrals.tables.records.ReportRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reports as the rows they are kept in, written first and read again. */
final class ReportRows {
    private ReportRows() {}

    static Report report(ReportRecord row) {
        var places = new Places(row.getLiving(), row.getPlaced(), row.getFound());
        var told =
                new Told(
                        row.getConcern(),
                        places,
                        row.getCrime(),
                        row.getReceivedAt().toInstant(),
                        row.getEnteredBy());
        return new Report(
                row.getId(), row.getReference(), maker(row), told, handling(row), answer(row));
    }

    private static Maker maker(ReportRecord row) {
        return new Maker(
                Way.valueOf(row.getWay()),
                Kind.valueOf(row.getKind()),
                row.getMaker(),
                row.getName(),
                row.getAgency(),
                row.getContact(),
                row.getLanguage(),
                Reply.valueOf(row.getReply()));
    }

    private static Handling handling(ReportRecord row) {
        var by = row.getPoliceBy();
        var consent = row.getConsent();
        return new Handling(
                Stage.valueOf(row.getStage()),
                row.getTakenBy(),
                row.getDueOn(),
                by == null
                        ? null
                        : new Police(row.getPoliceAt().toInstant(), by, row.getPoliceLog()),
                consent == null ? null : Consent.valueOf(consent),
                row.getConsentWords(),
                instant(row.getDecidedAt()));
    }

    private static Answer answer(ReportRecord row) {
        var how = row.getAnswer();
        return new Answer(
                row.getAcknowledgeOn(),
                instant(row.getAcknowledgedAt()),
                row.getAnswerOn(),
                how == null ? null : How.valueOf(how),
                row.getAnswerWords(),
                instant(row.getAnsweredAt()));
    }

    static Named named(NamedRecord row) {
        var outcome = row.getOutcome();
        return new Named(
                row.getId(),
                row.getReport(),
                row.getPlace(),
                new Named.Called(row.getGiven(), row.getFamily(), row.getBorn()),
                row.getChild(),
                outcome == null
                        ? null
                        : new Named.Decision(
                                Outcome.valueOf(outcome),
                                row.getReasons(),
                                row.getNextAction(),
                                row.getDecidedAt().toInstant(),
                                row.getDecidedBy()));
    }

    static Checked checked(CheckedRecord row) {
        return new Checked(
                row.getId(),
                row.getReport(),
                Checked.What.valueOf(row.getWhat()),
                row.getWords(),
                row.getAt().toInstant(),
                row.getBy());
    }

    static Report.Reopened reopened(ReopenedRecord row) {
        return new Report.Reopened(
                row.getId(),
                row.getReport(),
                row.getReason(),
                row.getAt().toInstant(),
                row.getBy());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static ReportRecord written(ReferralStore.Row of) {
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
        asked(row, handling);
        var answer = it.answer();
        row.setAcknowledgeOn(answer.acknowledgeOn());
        row.setAcknowledgedAt(utcOrNull(answer.acknowledgedAt()));
        row.setAnswerOn(answer.dueOn());
        row.setAnswer(answer.how() == null ? null : answer.how().name());
        row.setAnswerWords(answer.words());
        row.setAnsweredAt(utcOrNull(answer.at()));
        return row;
    }

    private static void asked(ReportRecord row, Handling it) {
        var police = it.police();
        if (police != null) {
            row.setPoliceAt(utc(police.at()));
            row.setPoliceBy(police.by());
            row.setPoliceLog(police.log());
        }
        var consent = it.consent();
        row.setConsent(consent == null ? null : consent.name());
        row.setConsentWords(it.consentWords());
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

    static NamedRecord written(Named it) {
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

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
