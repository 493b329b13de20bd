package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.NotAlone;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Purpose;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.Spoken;
import cymru.diogel.visiting.visits.Visit.Talk;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.Visit.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visit reports of the made-up county, as visits keeps them.
 *
 * @param teams the team of each practitioner, by reference
 */
record Reports(Identities ids, Map<String, UUID> teams) {
    private static final List<NotAlone> REASONS =
            List.of(NotAlone.CARER_PREVENTED, NotAlone.REFUSED, NotAlone.NOT_SUITABLE);

    cymru.diogel.visiting.visits.Visit report(Visit visit) {
        var practitioner = ids.account(visit.practitionerId());
        return new cymru.diogel.visiting.visits.Visit(
                ids.visit(visit.id()),
                ids.household(visit.householdId()),
                practitioner,
                teams.get(visit.practitionerId()),
                visit.notice(),
                visit.plannedFor(),
                when(visit),
                visit.place(),
                visit.mode(),
                visit.access(),
                circumstances(visit),
                words(visit.report()),
                visit.agencies().stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList(),
                visit.children().stream().map(it -> seen(visit, it)).toList(),
                new Recording(instant(visit.recordedAt()), practitioner, Origin.FORM, 0));
    }

    private static When when(Visit visit) {
        var at = visit.startedAt();
        return at == null
                ? new When(visit.day(), null, null, null, visit.timeSource())
                : new When(
                        visit.day(),
                        at,
                        at.plusMinutes(visit.minutes()),
                        visit.minutes(),
                        visit.timeSource());
    }

    private static Circumstances circumstances(Visit visit) {
        var met = !visit.report().childSaid().isBlank();
        var spoken = visit.report().language() == Language.WELSH ? Spoken.WELSH : Spoken.ENGLISH;
        return new Circumstances(
                Set.of(Purpose.valueOf(visit.purpose().name())),
                met ? new Talk(spoken, null, false) : null,
                null);
    }

    private Seen seen(Visit visit, Visit.Seen child) {
        return new Seen(
                ids.child(child.childId()),
                null,
                child.seen(),
                child.alone(),
                child.bedroom(),
                null,
                remarks(visit, child));
    }

    // One reason or another, and the same one each time the county is made.
    private static Remarks remarks(Visit visit, Visit.Seen child) {
        var together = Boolean.TRUE.equals(child.seen()) && Boolean.FALSE.equals(child.alone());
        var number = Math.floorMod((visit.id() + child.childId()).hashCode(), REASONS.size());
        return together ? new Remarks(REASONS.get(number), null, null, null) : Remarks.NONE;
    }

    private static Words words(Visit.Report report) {
        return new Words(
                textOrNull(report.actionTaken()),
                textOrNull(report.present()),
                textOrNull(report.account()),
                textOrNull(report.childSaid()),
                textOrNull(report.rooms()),
                null,
                textOrNull(report.concerns()));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Instant instant(LocalDateTime shown) {
        return WallClock.instant(WallClock.isSkipped(shown) ? shown.plusHours(1) : shown);
    }
}
