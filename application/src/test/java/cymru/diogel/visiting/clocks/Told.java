package cymru.diogel.visiting.clocks;

import cymru.diogel.testing.Family;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Origin;
import cymru.diogel.visiting.visits.Visit.Recording;
import cymru.diogel.visiting.visits.Visit.Remarks;
import cymru.diogel.visiting.visits.Visit.Seen;
import cymru.diogel.visiting.visits.Visit.When;
import cymru.diogel.visiting.visits.Visit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as told in a test: unannounced, at home, let in, nobody seen yet. */
public record Told(Family family, LocalDate on, Circumstances how, List<Seen> children) {
    record Circumstances(Place place, Mode mode, AccessGained access, List<String> agencies) {}

    public static Told aVisit(Family family, LocalDate on) {
        var how = new Circumstances(Place.HOME, Mode.IN_PERSON, AccessGained.GAINED, List.of());
        return new Told(family, on, how, List.of());
    }

    public static Told aVisit(Family family, String on) {
        return aVisit(family, LocalDate.parse(on));
    }

    public Told at(Place place) {
        return how(new Circumstances(place, how.mode, how.access, how.agencies));
    }

    public Told by(Mode mode) {
        return how(new Circumstances(how.place, mode, how.access, how.agencies));
    }

    public Told met(AccessGained access) {
        return how(new Circumstances(how.place, how.mode, access, how.agencies));
    }

    public Told with(String agency) {
        return how(new Circumstances(how.place, how.mode, how.access, List.of(agency)));
    }

    /** The first child, seen so. */
    public Told seeing(@Nullable Boolean seen, @Nullable Boolean alone, @Nullable Boolean bedroom) {
        return seeing(0, seen, alone, bedroom);
    }

    public Told seeing(
            int child, @Nullable Boolean seen, @Nullable Boolean alone, @Nullable Boolean bedroom) {
        var all = new ArrayList<>(children);
        all.add(
                new Seen(
                        family.children().get(child).id(),
                        null,
                        seen,
                        alone,
                        bedroom,
                        null,
                        Remarks.NONE));
        return new Told(family, on, how, all);
    }

    public Visit visit() {
        return visit(UUID.randomUUID(), 0);
    }

    /** The same visit told anew, as a correction of the revision read. */
    public Visit visit(UUID id, int revision) {
        var by = UUID.randomUUID();
        return new Visit(
                id,
                family.household().id(),
                by,
                null,
                Notice.UNANNOUNCED,
                null,
                new When(on, LocalTime.of(16, 40), null, null, TimeSource.TYPED),
                how.place,
                how.mode,
                how.access,
                Visit.Circumstances.NONE,
                new Words("A card was left.", null, "As told.", null),
                how.agencies,
                children,
                new Recording(Instant.parse("2026-01-01T00:00:00Z"), by, Origin.FORM, revision));
    }

    private Told how(Circumstances other) {
        return new Told(family, on, other, children);
    }
}
