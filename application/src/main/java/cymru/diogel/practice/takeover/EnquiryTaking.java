package cymru.diogel.practice.takeover;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Enquiry.Made;
import cymru.diogel.practice.enquiries.Limits;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.strategy.Attendance.Agency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Section 47 enquiries as far as they came, and what agencies told. */
@Component
class EnquiryTaking {
    private final Conducting enquiries;
    private final EarlierWay way;
    private final Access access;
    private final Deadlines deadlines;

    EnquiryTaking(Conducting enquiries, EarlierWay way, Access access, Deadlines deadlines) {
        this.enquiries = enquiries;
        this.way = way;
        this.access = access;
        this.deadlines = deadlines;
    }

    /** Takes them; where an outcome is looked at again, the enquiry stands where that says. */
    void take(Taking taking, Map<UUID, Stage> reviewed) {
        var all =
                taking.fresh(CaseFile.ENQUIRIES).stream()
                        .map(it -> enquiry(it, reviewed, taking))
                        .toList();
        var facts = taking.fresh(CaseFile.FACTS).stream().map(it -> fact(it, taking)).toList();
        Taking.some(
                all,
                some -> {
                    enquiries.takeOver(some, List.of());
                    way.enquired(some);
                });
        Taking.some(facts, some -> enquiries.takeOver(List.of(), some));
        all.stream()
                .filter(it -> it.stage() == Stage.OPEN && it.lead() != null)
                .forEach(it ->
                        access.open(
                                Ground.Opening.lasting(
                                        it.child(),
                                        Objects.requireNonNull(it.lead()),
                                        taking.today()),
                                Ground.STRATEGY));
    }

    private Enquiry enquiry(CaseRow row, Map<UUID, Stage> reviewed, Taking taking) {
        var id = taking.id(row);
        var first = taking.neededOf(CaseFile.DISCUSSIONS, row, "discussion_id");
        var last = taking.of(CaseFile.DISCUSSIONS, row, "last_discussion_id");
        var lastOn = row.neededDay("last_discussed_on");
        var startedOn = row.neededDay("started_on");
        var known = taking.known(row, "entered_at");
        var made = made(row, id, taking);
        var type = row.neededOne("type", Conduct.Type.class);
        return new Enquiry(
                id,
                Taking.reference("E", id),
                taking.child(row.words("child_id")),
                new Enquiry.Begun(first, last == null ? first : last, lastOn, startedOn, known),
                Limits.of(startedOn, lastOn, Rules.published(), deadlines.calendar()),
                reviewed.getOrDefault(id, stage(row, made)),
                new Conduct(List.of(new Conduct.Since(row.neededMoment("type_decided_at"), type))),
                taking.worker(row, "lead"),
                seen(row, taking),
                transfer(row, taking),
                Taking.list(made));
    }

    // What nobody looks at again stands once nothing is missing.
    private static Stage stage(CaseRow row, @Nullable Made made) {
        if (row.has("transferred_to")) {
            return Stage.TRANSFERRED;
        }
        if (made == null) {
            return Stage.OPEN;
        }
        return made.completeAt() == null ? Stage.DETERMINED : Stage.CONFIRMED;
    }

    private static Enquiry.@Nullable Seen seen(CaseRow row, Taking taking) {
        if (!row.has("seen_on") && !row.has("unseen_reason")) {
            return null;
        }
        return new Enquiry.Seen(
                row.day("seen_on"),
                row.isYes("seen_alone"),
                row.text("heard"),
                row.text("unseen_reason"),
                row.neededMoment("seen_entered_at"),
                taking.neededWorker(row, "seen_entered_by"));
    }

    private static Enquiry.@Nullable Transfer transfer(CaseRow row, Taking taking) {
        var to = row.text("transferred_to");
        return to == null
                ? null
                : new Enquiry.Transfer(
                        to,
                        row.words("transfer_reason"),
                        row.neededMoment("transferred_at"),
                        taking.neededWorker(row, "transferred_by"));
    }

    private static @Nullable Made made(CaseRow row, UUID enquiry, Taking taking) {
        var which = row.one("determination", Determination.class);
        if (which == null) {
            return null;
        }
        var at = row.neededMoment("determined_at");
        var ratifiedAt = row.moment("ratified_at");
        var ratified =
                ratifiedAt == null
                        ? null
                        : new Enquiry.Ratified(
                                ratifiedAt,
                                taking.neededWorker(row, "ratified_by"),
                                row.text("ratified_words"));
        return new Made(
                CaseHere.hash(enquiry + "/determined"),
                which,
                row.words("reasons"),
                at,
                taking.neededWorker(row, "determined_by"),
                ratified,
                row.moment("conference_asked_at"),
                completeAt(row, which));
    }

    static @Nullable Instant completeAt(CaseRow row, Determination which) {
        return switch (which) {
            case NOT_SUBSTANTIATED -> row.moment("ratified_at");
            case SUBSTANTIATED_NO_CONTINUING_RISK -> row.moment("determined_at");
            case SUBSTANTIATED_AT_RISK -> {
                var asked = row.moment("conference_asked_at");
                var at = row.neededMoment("determined_at");
                yield asked == null || asked.isAfter(at) ? asked : at;
            }
        };
    }

    private static Enquiry.Fact fact(CaseRow row, Taking taking) {
        return new Enquiry.Fact(
                taking.id(row),
                taking.neededOf(CaseFile.ENQUIRIES, row, "enquiry_id"),
                row.neededOne("agency", Agency.class),
                row.words("words"),
                row.neededDay("told_on"),
                row.neededMoment("entered_at"),
                taking.neededWorker(row, "entered_by"));
    }
}
