package cymru.diogel.visiting.intake;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.sight.TableStatistics;
import cymru.diogel.visiting.imports.VisitRow;
import cymru.diogel.visiting.intake.References.Known;
import cymru.diogel.visiting.intake.Staging.Staged;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.VisitRules;
import cymru.diogel.visiting.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes visits of the new rows of a file, and remembers each row by its reference. */
@Component
class Entering {
    private static final int VISITS_TOGETHER = 5_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Visits visits;
    private final DSLContext database;
    private final TableStatistics statistics;

    Entering(Visits visits, DSLContext database, TableStatistics statistics) {
        this.visits = visits;
        this.database = database;
        this.statistics = statistics;
    }

    void enter(UUID job, Staging.Table table, Known known, LongConsumer progress) {
        var batch = new Batch(job, known, progress);
        table.eachNew(batch::add);
        batch.endCall();
        batch.write();
    }

    /** After the rows are certain; pages would be slow for minutes without it. */
    void settle() {
        statistics.takeAnew();
    }

    /** Visits on their way in. */
    private final class Batch {
        private final UUID job;
        private final Known known;
        private final LongConsumer progress;
        private final List<Staged> call = new ArrayList<>();
        private final List<Visit> ready = new ArrayList<>();
        private final List<Staged> rows = new ArrayList<>();
        private final List<UUID> visitOfRow = new ArrayList<>();
        private long done;

        Batch(UUID job, Known known, LongConsumer progress) {
            this.job = job;
            this.known = known;
            this.progress = progress;
        }

        void add(Staged staged) {
            if (!call.isEmpty() && !call.getFirst().call().equals(staged.call())) {
                endCall();
            }
            call.add(staged);
        }

        void endCall() {
            if (call.isEmpty()) {
                return;
            }
            var visit = visit(call, known);
            ready.add(visit);
            for (var staged : call) {
                rows.add(staged);
                visitOfRow.add(visit.id());
            }
            call.clear();
            if (ready.size() == VISITS_TOGETHER) {
                write();
            }
        }

        void write() {
            if (ready.isEmpty()) {
                return;
            }
            visits.addAll(List.copyOf(ready));
            remember();
            done += rows.size();
            ready.clear();
            rows.clear();
            visitOfRow.clear();
            progress.accept(done);
        }

        private void remember() {
            database.execute(
                    """
                    insert into intake.imported (reference, call, content, visit, job)
                    select r, c, t, v, ?::uuid
                      from unnest(?::text[], ?::uuid[], ?::uuid[], ?::uuid[]) as given (r, c, t, v)
                    """,
                    DSL.val(job),
                    DSL.val(rows.stream().map(Staged::reference).toArray(String[]::new)),
                    DSL.val(rows.stream().map(Staged::call).toArray(UUID[]::new)),
                    DSL.val(rows.stream().map(Staged::content).toArray(UUID[]::new)),
                    DSL.val(visitOfRow.toArray(UUID[]::new)));
        }
    }

    /** One call; what its rows share is taken from the first. */
    private static Visit visit(List<Staged> call, Known known) {
        var row = call.getFirst().row();
        var planned = row.plannedFor();
        return new Visit(
                UUID.randomUUID(),
                id(known.households(), row.householdId()),
                id(known.practitioners(), row.practitionerId()),
                row.team() == null ? null : id(known.teams(), row.team()),
                row.notice(),
                planned == null ? null : planned.dateTime(),
                when(row),
                // The same is assumed by the audit of a file; the check says so before.
                Objects.requireNonNullElse(row.place(), Place.HOME),
                Objects.requireNonNullElse(row.mode(), Mode.IN_PERSON),
                Objects.requireNonNullElse(row.access(), AccessGained.GAINED),
                Visit.Circumstances.NONE,
                Visit.Words.NONE,
                row.agencies(),
                call.stream().map(it -> seen(it, known)).toList(),
                new Visit.Recording(recorded(row), null, Visit.Origin.IMPORT, 0));
    }

    private static UUID id(Map<String, UUID> known, String reference) {
        return Objects.requireNonNull(known.get(reference));
    }

    private static Visit.Seen seen(Staged staged, Known known) {
        var row = staged.row();
        return new Visit.Seen(
                id(known.children(), row.childId()),
                staged.reference(),
                row.childSeen(),
                row.seenAlone(),
                row.bedroomSeen(),
                null,
                Visit.Remarks.NONE);
    }

    private static Visit.When when(VisitRow row) {
        var start = row.started().dateTime();
        var end = row.endedAt();
        // A date may have been left standing from another visit; a call does not last a day.
        if (start != null && end != null && !end.isBefore(start.plus(LONGEST))) {
            end = null;
        }
        return new Visit.When(
                row.started().on(),
                row.started().at(),
                end == null ? null : end.toLocalTime(),
                row.durationMinutes() == null ? minutes(start, end) : row.durationMinutes(),
                row.timeSource());
    }

    private static @Nullable Integer minutes(
            @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        if (start == null
                || end == null
                || WallClock.isSkipped(start)
                || WallClock.isSkipped(end)) {
            return null;
        }
        var minutes = VisitRules.minutes(start, false, end, false);
        return minutes < 0 ? null : minutes;
    }

    /** Not told, it is put before the visit, so that nothing is counted as written late. */
    private static Instant recorded(VisitRow row) {
        var told = row.recordedAt();
        var on = told == null ? row.started().on() : told.on();
        var shown =
                told == null
                        ? on.atStartOfDay()
                        : on.atTime(Objects.requireNonNullElse(told.at(), LocalTime.of(23, 59)));
        return WallClock.instant(WallClock.isSkipped(shown) ? shown.plusHours(1) : shown);
    }
}
