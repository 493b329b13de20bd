package cymru.diogel.practice.referrals;

import cymru.diogel.practice.referrals.Report.Answer;
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
import gen.db.referrals.tables.records.ReportRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the rows of reports. */
final class ReadRow {
    private ReadRow() {}

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

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
