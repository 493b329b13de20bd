package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.demonstration.pathway.Case.Enquired;
import cymru.diogel.demonstration.pathway.Staffed.Partner;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Enquiry.Fact;
import cymru.diogel.practice.enquiries.Enquiry.Made;
import cymru.diogel.practice.enquiries.Enquiry.Ratified;
import cymru.diogel.practice.enquiries.Limits;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.strategy.Attendance.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The enquiries of the made-up county, one for each child, and what agencies told. */
final class PastEnquiries {
    /** How many of the latest first determinations wait for a manager. */
    private static final int INCOMPLETE = 5;

    private final Identities ids;
    private final Staffed staffed;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Case> conferring = new ArrayList<>();

    PastEnquiries(Identities ids, Staffed staffed) {
        this.ids = ids;
        this.staffed = staffed;
    }

    List<Fact> facts() {
        return facts;
    }

    /** An enquiry, and the discussion that opened it. */
    record Of(Case of, Enquired who, Enquiry enquiry) {}

    List<Of> made(List<Case> cases) {
        var waiting = waiting(cases);
        conferring.addAll(Case.conferring(cases, staffed.county()));
        var all = new ArrayList<Of>();
        for (var it : cases) {
            for (var who : it.children()) {
                all.add(new Of(it, who, enquiry(it, who, waiting)));
            }
        }
        return all;
    }

    private Set<UUID> waiting(List<Case> cases) {
        record One(UUID id, LocalDate on) {}
        return cases.stream()
                .flatMap(it ->
                        it.children().stream()
                                .filter(who -> who.plan().determination() == 1)
                                .map(who -> new One(it.enquiry(who, ids), determinedOn(it, who))))
                .sorted(Comparator.comparing(One::on).reversed().thenComparing(One::id))
                .limit(INCOMPLETE)
                .map(One::id)
                .collect(Collectors.toSet());
    }

    private Enquiry enquiry(Case it, Enquired who, Set<UUID> waiting) {
        var id = it.enquiry(who, ids);
        var held = WallClock.instant(it.day().atTime(16, 15));
        var type = it.isJoint() ? Conduct.Type.JOINT : Conduct.Type.SINGLE;
        var made = determined(it, who, waiting.contains(id));
        var county = staffed.county();
        var lead = staffed.lead(it.home(), it.day());
        var old = it.day().plusDays(2);
        var isNew = old.isAfter(county.lastDay());
        var stage = made == null ? Stage.OPEN : Stage.DETERMINED;
        var begun = new Enquiry.Begun(it.discussion(), it.discussion(), it.day(), it.day(), held);
        var limits = Limits.of(it.day(), it.day(), Rules.published(), Case.CALENDAR);
        var reference = "E-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        if (!isNew) {
            tell(it, id);
        }
        return new Enquiry(
                id,
                reference,
                who.id(),
                begun,
                limits,
                stage,
                new Conduct(List.of(new Conduct.Since(held, type))),
                isNew && made == null ? null : lead,
                isNew && made == null ? null : seen(it, who, lead),
                null,
                made == null ? List.of() : List.of(made));
    }

    private static Enquiry.Seen seen(Case it, Enquired who, UUID lead) {
        var draw = it.draw("seen" + who.child().id());
        var words = new PathwayWords(it.home().language(), draw);
        var on = it.day().plusDays(draw.weighted(0.55, 0.35, 0.1));
        var at = WallClock.instant(on.atTime(18, draw.below(60)));
        return draw.chance(0.96)
                ? new Enquiry.Seen(on, draw.chance(0.9), words.one("heard"), null, at, lead)
                : new Enquiry.Seen(null, false, null, words.one("unseen"), at, lead);
    }

    private void tell(Case it, UUID enquiry) {
        var words = new PathwayWords(it.home().language(), it.draw("told" + enquiry));
        for (var partner : Partner.values()) {
            if (words.draw().chance(partner == Partner.POLICE ? 0.95 : 0.6)) {
                var agency =
                        partner == Partner.SCHOOL
                                ? Agency.EDUCATION
                                : Agency.valueOf(partner.name());
                var key = "fact-" + partner.name().toLowerCase(Locale.ROOT);
                var on = Case.CALENDAR.plus(it.day(), 1);
                facts.add(
                        new Fact(
                                ids.partOf(enquiry, agency),
                                enquiry,
                                agency,
                                words.one(key),
                                on,
                                WallClock.instant(on.atTime(11, 20)),
                                staffed.lead(it.home(), it.day())));
            }
        }
    }

    /** The last working day of it; before a conference some days earlier. */
    private static LocalDate determinedOn(Case it, Enquired who) {
        var until = who.plan().until();
        var end = until == null ? it.day() : until;
        var days = who.plan().determination() == 3 ? it.draw("asked").between(4, 7) : 0;
        var on = Chapter.back(end.plusDays(1), 1 + days, Case.CALENDAR);
        return on.isBefore(it.day()) ? it.day() : on;
    }

    private @Nullable Made determined(Case it, Enquired who, boolean waits) {
        var place = conferring.indexOf(it);
        if (who.isOpen() && place < 0) {
            return null;
        }
        var which = which(who.isOpen() ? 3 : who.plan().determination());
        var draw = it.draw("determined" + who.child().id());
        var words = new PathwayWords(it.home().language(), draw);
        var last = staffed.county().lastDay();
        var day = who.isOpen() ? Chapter.back(last, 1, Case.CALENDAR) : determinedOn(it, who);
        var at = WallClock.instant(day.atTime(17, draw.below(60)));
        var lead = staffed.lead(it.home(), it.day());
        var manager = staffed.manager(staffed.team(it.home(), it.day()));
        var signed = signed(Case.CALENDAR.plus(day, draw.weighted(1, 5, 3, 1)), last);
        var isFirst = which == Determination.NOT_SUBSTANTIATED;
        // The last of those that confer has none called yet.
        var isCalled =
                which == Determination.SUBSTANTIATED_AT_RISK && place < conferring.size() - 1;
        var ratified =
                isFirst && !waits ? new Ratified(signed, manager, words.one("ratified")) : null;
        var lacks = isFirst ? waits : which.number() == 3 && !isCalled;
        var complete = lacks ? null : isFirst ? signed : at;
        return new Made(
                ids.partOf(it.enquiry(who, ids), "determined"),
                which,
                words.one("determined-" + which.number()),
                at,
                lead,
                ratified,
                isCalled ? at : null,
                complete);
    }

    private static Instant signed(LocalDate on, LocalDate last) {
        return WallClock.instant((on.isAfter(last) ? last : on).atTime(18, 5));
    }

    private static Determination which(int number) {
        return Stream.of(Determination.values())
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
