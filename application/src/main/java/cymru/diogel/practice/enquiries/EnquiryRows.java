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
import java.util.UUID;
import java.util.stream.Stream;
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

    /** An enquiry as far as it came, each column of it. */
    static EnquiryRecord whole(Enquiry it) {
        var begun = it.begun();
        var made = it.determinations();
        var row = new EnquiryRecord();
        row.setId(it.id());
        row.setReference(it.reference());
        row.setChild(it.child());
        row.setFirstDiscussion(begun.first());
        row.setLastDiscussion(begun.last());
        row.setLastDiscussedOn(begun.lastOn());
        row.setStartedOn(begun.startedOn());
        row.setKnownAt(utc(begun.knownAt()));
        row.setLead(it.lead());
        row.setAssessmentDueOn(it.limits().assessment());
        row.setAssessmentRule(Limits.assessmentRule(begun.startedOn()));
        row.setConductDueOn(it.limits().conduct());
        row.setConductRule(Limits.conductRule(begun.lastOn()));
        row.setStage(it.stage().name());
        row.setMovedAt(utc(made.isEmpty() ? begun.knownAt() : made.getLast().at()));
        var seen = it.seen();
        row.setSeenOn(seen == null ? null : seen.on());
        row.setSeenAlone(seen == null ? null : seen.alone());
        row.setHeard(seen == null ? null : seen.heard());
        row.setUnseenReason(seen == null ? null : seen.why());
        row.setSeenAt(seen == null ? null : utc(seen.at()));
        row.setSeenBy(seen == null ? null : seen.by());
        transferred(it, row);
        return row;
    }

    private static void transferred(Enquiry it, EnquiryRecord row) {
        var transfer = it.transfer();
        if (transfer != null) {
            row.setMovedAt(utc(transfer.at()));
            row.setTransferredTo(transfer.to());
            row.setTransferReason(transfer.reason());
            row.setTransferredAt(utc(transfer.at()));
            row.setTransferredBy(transfer.by());
        }
    }

    static Stream<ConductRecord> conducts(Enquiry it) {
        return it.conduct().history().stream()
                .map(since -> {
                    var row = new ConductRecord();
                    row.setId(UUID.randomUUID());
                    row.setEnquiry(it.id());
                    row.setFromAt(utc(since.from()));
                    row.setType(since.type().name());
                    row.setReason(since.reason());
                    row.setBy(since.by());
                    return row;
                });
    }

    static Stream<DeterminedRecord> determined(Enquiry it) {
        return it.determinations().stream().map(made -> determined(it.id(), made));
    }

    static DeterminedRecord determined(UUID enquiry, Made it) {
        var ratified = it.ratified();
        var conference = it.conferenceAt();
        var complete = it.completeAt();
        var row = new DeterminedRecord();
        row.setId(it.id());
        row.setEnquiry(enquiry);
        row.setDetermination(it.determination().name());
        row.setReasons(it.reasons());
        row.setDeterminedAt(utc(it.at()));
        row.setDeterminedBy(it.by());
        row.setRatifiedAt(ratified == null ? null : utc(ratified.at()));
        row.setRatifiedBy(ratified == null ? null : ratified.by());
        row.setRatifiedWords(ratified == null ? null : ratified.words());
        row.setConferenceAt(conference == null ? null : utc(conference));
        row.setCompleteAt(complete == null ? null : utc(complete));
        return row;
    }

    static FactRecord written(Fact it) {
        var row = new FactRecord();
        row.setId(it.id());
        row.setEnquiry(it.enquiry());
        row.setAgency(it.agency().name());
        row.setWords(it.words());
        row.setToldOn(it.on());
        row.setKnownAt(utc(it.at()));
        row.setBy(it.by());
        return row;
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
