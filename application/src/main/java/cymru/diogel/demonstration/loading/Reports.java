package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.Visit;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.Visit.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The visit reports of the made-up county, as visits keeps them.
 *
 * @param teams the team of each practitioner, by reference
 */
record Reports(Identities ids, Map<String, UUID> teams) {
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
                words(visit.report()),
                visit.agencies().stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList(),
                visit.children().stream().map(this::seen).toList(),
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

    private Seen seen(Visit.Seen child) {
        return new Seen(
                ids.child(child.childId()),
                null,
                child.seen(),
                child.alone(),
                child.bedroom(),
                null);
    }

    private static Words words(Visit.Report report) {
        return new Words(
                textOrNull(report.actionTaken()),
                textOrNull(report.present()),
                textOrNull(report.account()),
                textOrNull(report.childSaid()));
    }

    private static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static Instant instant(LocalDateTime shown) {
        return WallClock.instant(WallClock.isSkipped(shown) ? shown.plusHours(1) : shown);
    }
}
