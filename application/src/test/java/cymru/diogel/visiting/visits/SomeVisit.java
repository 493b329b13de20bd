package cymru.diogel.visiting.visits;

import cymru.diogel.visiting.visits.Visit.Circumstances;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plain visit, told in words: unannounced, at home, one child seen, unless said otherwise. */
public record SomeVisit(Visit visit) {
    private static final Circumstances WHY =
            new Circumstances(
                    Set.of(Purpose.REGISTER), new Talk(Spoken.ENGLISH, null, false), null);
    private static final When WHEN =
            new When(
                    LocalDate.of(2024, 7, 9),
                    LocalTime.of(13, 35),
                    LocalTime.of(14, 20),
                    45,
                    TimeSource.TYPED);
    private static final Words WORDS = new Words(null, null, "All well.", null);

    public static SomeVisit aVisit() {
        var by = UUID.randomUUID();
        return new SomeVisit(
                new Visit(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        by,
                        UUID.randomUUID(),
                        Notice.UNANNOUNCED,
                        null,
                        WHEN,
                        Place.HOME,
                        Mode.IN_PERSON,
                        AccessGained.GAINED,
                        WHY,
                        WORDS,
                        List.of("POLICE"),
                        List.of(
                                new Seen(
                                        UUID.randomUUID(),
                                        null,
                                        true,
                                        true,
                                        true,
                                        null,
                                        Remarks.NONE)),
                        new Recording(Instant.parse("2024-07-09T14:00:00Z"), by, Origin.FORM, 0)));
    }

    public SomeVisit on(String day) {
        return when(it ->
                new When(LocalDate.parse(day), it.at(), it.ended(), it.minutes(), it.source()));
    }

    public SomeVisit from(String at, @Nullable String ended) {
        return when(it ->
                new When(
                        it.on(),
                        LocalTime.parse(at),
                        ended == null ? null : LocalTime.parse(ended),
                        null,
                        it.source()));
    }

    /** Of this family, by this practitioner of this team. */
    public SomeVisit told(UUID practitioner, @Nullable UUID team, UUID household, Seen... seen) {
        var by = new Recording(visit.recording().at(), practitioner, Origin.FORM, 0);
        return new SomeVisit(
                new Visit(
                        visit.id(),
                        household,
                        practitioner,
                        team,
                        visit.notice(),
                        visit.plannedFor(),
                        visit.when(),
                        visit.place(),
                        visit.mode(),
                        visit.access(),
                        visit.circumstances(),
                        visit.words(),
                        visit.agencies(),
                        List.of(seen),
                        by));
    }

    public SomeVisit withoutTime() {
        return when(it -> new When(it.on(), null, null, null, TimeSource.DATE_ONLY));
    }

    public SomeVisit to(UUID household, UUID... children) {
        return with(
                visit.notice(),
                visit.plannedFor(),
                household,
                List.of(children).stream()
                        .map(it -> new Seen(it, null, true, false, null, null, Remarks.NONE))
                        .toList());
    }

    public SomeVisit seeing(Seen... children) {
        return with(visit.notice(), visit.plannedFor(), visit.household(), List.of(children));
    }

    public SomeVisit planned(@Nullable String told) {
        return with(
                Notice.PLANNED,
                told == null ? null : LocalDateTime.parse(told),
                visit.household(),
                visit.children());
    }

    public SomeVisit recorded(String instant) {
        return new SomeVisit(
                visit.at(
                        new Recording(
                                Instant.parse(instant), visit.practitioner(), Origin.FORM, 0)));
    }

    /** For these reasons, in this language, to be followed so. */
    public SomeVisit in(Circumstances circumstances) {
        return new SomeVisit(
                new Visit(
                        visit.id(),
                        visit.household(),
                        visit.practitioner(),
                        visit.team(),
                        visit.notice(),
                        visit.plannedFor(),
                        visit.when(),
                        visit.place(),
                        visit.mode(),
                        visit.access(),
                        circumstances,
                        visit.words(),
                        visit.agencies(),
                        visit.children(),
                        visit.recording()));
    }

    public SomeVisit unknown() {
        return with(Notice.UNKNOWN, null, visit.household(), visit.children());
    }

    public SomeVisit met(AccessGained access, @Nullable String steps) {
        return told(
                visit.place(), Mode.IN_PERSON, access, new Words(steps, null, "All well.", null));
    }

    public SomeVisit by(Mode mode) {
        return told(visit.place(), mode, visit.access(), visit.words());
    }

    public SomeVisit at(Place place) {
        return told(place, visit.mode(), visit.access(), visit.words());
    }

    public SomeVisit saying(Words words) {
        return told(visit.place(), visit.mode(), visit.access(), words);
    }

    private SomeVisit told(Place place, Mode mode, AccessGained access, Words words) {
        return new SomeVisit(
                new Visit(
                        visit.id(),
                        visit.household(),
                        visit.practitioner(),
                        visit.team(),
                        visit.notice(),
                        visit.plannedFor(),
                        visit.when(),
                        place,
                        mode,
                        access,
                        visit.circumstances(),
                        words,
                        visit.agencies(),
                        visit.children(),
                        visit.recording()));
    }

    private SomeVisit when(UnaryOperator<When> change) {
        return new SomeVisit(
                new Visit(
                        visit.id(),
                        visit.household(),
                        visit.practitioner(),
                        visit.team(),
                        visit.notice(),
                        visit.plannedFor(),
                        change.apply(visit.when()),
                        visit.place(),
                        visit.mode(),
                        visit.access(),
                        visit.circumstances(),
                        visit.words(),
                        visit.agencies(),
                        visit.children(),
                        visit.recording()));
    }

    private SomeVisit with(
            Notice notice,
            @Nullable LocalDateTime plannedFor,
            UUID household,
            List<Seen> children) {
        return new SomeVisit(
                new Visit(
                        visit.id(),
                        household,
                        visit.practitioner(),
                        visit.team(),
                        notice,
                        plannedFor,
                        visit.when(),
                        visit.place(),
                        visit.mode(),
                        visit.access(),
                        visit.circumstances(),
                        visit.words(),
                        visit.agencies(),
                        children,
                        visit.recording()));
    }
}
