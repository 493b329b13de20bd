package cymru.diogel.practice.enquiries;

import cymru.diogel.practice.enquiries.Enquiry.Begun;
import cymru.diogel.practice.enquiries.Enquiry.Fact;
import cymru.diogel.practice.enquiries.Enquiry.Made;
import cymru.diogel.practice.enquiries.Enquiry.Ratified;
import cymru.diogel.practice.enquiries.Enquiry.Seen;
import cymru.diogel.practice.enquiries.Enquiry.Transfer;
import cymru.diogel.practice.strategy.Attendance.Agency;
import gen.db.enquiries.tables.records.ConductRecord;
import gen.db.enquiries.tables.records.DeterminedRecord;
import gen.db.enquiries.tables.records.EnquiryRecord;
import gen.db.enquiries.tables.records.FactRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enquiries as the rows they are kept in. */
final class EnquiryRows {
    private EnquiryRows() {}

    static Enquiry enquiry(EnquiryRecord row, List<Conduct.Since> conduct, List<Made> made) {
        return new Enquiry(
                row.getId(),
                row.getReference(),
                row.getChild(),
                new Begun(
                        row.getFirstDiscussion(),
                        row.getLastDiscussion(),
                        row.getLastDiscussedOn(),
                        row.getStartedOn(),
                        row.getKnownAt().toInstant()),
                new Limits(row.getAssessmentDueOn(), row.getConductDueOn()),
                Stage.valueOf(row.getStage()),
                new Conduct(conduct),
                row.getLead(),
                seen(row),
                transfer(row),
                made);
    }

    private static @Nullable Seen seen(EnquiryRecord row) {
        var at = instant(row.getSeenAt());
        return at == null
                ? null
                : new Seen(
                        row.getSeenOn(),
                        Boolean.TRUE.equals(row.getSeenAlone()),
                        row.getHeard(),
                        row.getUnseenReason(),
                        at,
                        row.getSeenBy());
    }

    private static @Nullable Transfer transfer(EnquiryRecord row) {
        var at = instant(row.getTransferredAt());
        return at == null
                ? null
                : new Transfer(
                        row.getTransferredTo(),
                        row.getTransferReason(),
                        at,
                        row.getTransferredBy());
    }

    static Conduct.Since conduct(ConductRecord row) {
        return new Conduct.Since(
                row.getFromAt().toInstant(),
                Conduct.Type.valueOf(row.getType()),
                row.getReason(),
                row.getBy());
    }

    static Made made(DeterminedRecord row) {
        var by = row.getRatifiedBy();
        return new Made(
                row.getId(),
                Determination.valueOf(row.getDetermination()),
                row.getReasons(),
                row.getDeterminedAt().toInstant(),
                row.getDeterminedBy(),
                by == null
                        ? null
                        : new Ratified(row.getRatifiedAt().toInstant(), by, row.getRatifiedWords()),
                instant(row.getConferenceAt()),
                instant(row.getCompleteAt()));
    }

    static Fact fact(FactRecord row) {
        return new Fact(
                row.getId(),
                row.getEnquiry(),
                Agency.valueOf(row.getAgency()),
                row.getWords(),
                row.getToldOn(),
                row.getKnownAt().toInstant(),
                row.getBy());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
