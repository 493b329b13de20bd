package cymru.diogel.visiting.visits;

import static gen.db.visits.Tables.SEEN;
import static gen.db.visits.Tables.VISIT;

import cymru.diogel.visiting.visits.Visit.Circumstances;
import cymru.diogel.visiting.visits.Visit.Next;
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
import gen.db.visits.tables.records.SeenRecord;
import gen.db.visits.tables.records.VisitRecord;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** How a visit lies in its tables. */
final class VisitRows {
    private VisitRows() {}

    static VisitRecord row(Visit visit) {
        var row = new VisitRecord();
        row.setId(visit.id());
        row.setHousehold(visit.household());
        row.setPractitioner(visit.practitioner());
        row.setTeam(visit.team());
        row.setNotice(visit.notice().name());
        row.setPlannedFor(visit.plannedFor());
        row.setStartedOn(visit.when().on());
        row.setStartedAt(visit.when().at());
        row.setEndedAt(visit.when().ended());
        row.setMinutes(visit.when().minutes());
        row.setTimeSource(visit.when().source().name());
        row.setPlace(visit.place().name());
        row.setMode(visit.mode().name());
        row.setAccess(visit.access().name());
        row.setAgencies(visit.agencies().toArray(String[]::new));
        put(row, visit.circumstances());
        put(row, visit.words());
        var recording = visit.recording();
        row.setRecordedAt(recording.at().atOffset(ZoneOffset.UTC));
        row.setRecordedBy(recording.by());
        row.setDelayMinutes(VisitRules.delayMinutes(visit.when(), recording));
        row.setOrigin(recording.origin().name());
        row.setRevision(recording.revision());
        return row;
    }

    static SeenRecord row(Visit visit, Seen child) {
        var row = new SeenRecord();
        row.setVisit(visit.id());
        row.setChild(child.child());
        row.setSourceReference(child.sourceReference());
        row.setSeen(child.seen());
        row.setSeenAlone(child.alone());
        row.setBedroomSeen(child.bedroom());
        row.setWhyNot(child.whyNot());
        var remarks = child.remarks();
        row.setNotAlone(remarks.notAlone() == null ? null : remarks.notAlone().name());
        row.setObserved(remarks.observed());
        row.setBedroomNot(remarks.bedroomNot());
        row.setBedroomOf(remarks.bedroomOf());
        return row;
    }

    static Visit visit(VisitRecord row, List<Seen> children) {
        var call = call(row);
        return new Visit(
                call.visit(),
                call.household(),
                call.practitioner(),
                call.team(),
                call.notice(),
                call.plannedFor(),
                call.when(),
                call.place(),
                call.mode(),
                call.access(),
                new Circumstances(call.purposes(), call.talk(), next(row)),
                words(row),
                call.agencies(),
                children,
                call.recording());
    }

    static Call call(Record row) {
        return new Call(
                row.get(VISIT.ID),
                row.get(VISIT.HOUSEHOLD),
                row.get(VISIT.PRACTITIONER),
                row.get(VISIT.TEAM),
                Notice.valueOf(row.get(VISIT.NOTICE)),
                row.get(VISIT.PLANNED_FOR),
                new When(
                        row.get(VISIT.STARTED_ON),
                        row.get(VISIT.STARTED_AT),
                        row.get(VISIT.ENDED_AT),
                        row.get(VISIT.MINUTES),
                        TimeSource.valueOf(row.get(VISIT.TIME_SOURCE))),
                Place.valueOf(row.get(VISIT.PLACE)),
                Mode.valueOf(row.get(VISIT.MODE)),
                AccessGained.valueOf(row.get(VISIT.ACCESS)),
                purposes(row.get(VISIT.PURPOSES)),
                talk(row),
                List.of(row.get(VISIT.AGENCIES)),
                new Recording(
                        row.get(VISIT.RECORDED_AT).toInstant(),
                        row.get(VISIT.RECORDED_BY),
                        Origin.valueOf(row.get(VISIT.ORIGIN)),
                        row.get(VISIT.REVISION)),
                row.get(VISIT.DELAY_MINUTES));
    }

    static Seen seen(Record row) {
        var notAlone = row.get(SEEN.NOT_ALONE);
        return new Seen(
                row.get(SEEN.CHILD),
                row.get(SEEN.SOURCE_REFERENCE),
                row.get(SEEN.SEEN_),
                row.get(SEEN.SEEN_ALONE),
                row.get(SEEN.BEDROOM_SEEN),
                row.get(SEEN.WHY_NOT),
                new Remarks(
                        notAlone == null ? null : NotAlone.valueOf(notAlone),
                        row.get(SEEN.OBSERVED),
                        row.get(SEEN.BEDROOM_NOT),
                        row.get(SEEN.BEDROOM_OF)));
    }

    private static void put(VisitRecord row, Circumstances circumstances) {
        row.setPurposes(
                circumstances.purposes().stream().sorted().map(Enum::name).toArray(String[]::new));
        var talk = circumstances.talk();
        row.setSpoken(talk == null ? null : talk.spoken().name());
        row.setOtherLanguage(talk == null ? null : talk.other());
        row.setInterpreter(talk == null ? null : talk.interpreter());
        var next = circumstances.next();
        row.setNextNotice(next == null ? null : next.notice().name());
        row.setNextOn(next == null ? null : next.on());
    }

    private static void put(VisitRecord row, Words words) {
        row.setAccessSteps(words.accessSteps());
        row.setPresent(words.present());
        row.setAccount(words.account());
        row.setSaid(words.said());
        row.setRooms(words.rooms());
        row.setCompany(words.company());
        row.setConcerns(words.concerns());
    }

    private static Words words(VisitRecord row) {
        return new Words(
                row.getAccessSteps(),
                row.getPresent(),
                row.getAccount(),
                row.getSaid(),
                row.getRooms(),
                row.getCompany(),
                row.getConcerns());
    }

    // Most visits have none or one: no set is made for each.
    private static Set<Purpose> purposes(String[] names) {
        return switch (names.length) {
            case 0 -> Set.of();
            case 1 -> Set.of(Purpose.valueOf(names[0]));
            default -> {
                var purposes = EnumSet.noneOf(Purpose.class);
                for (var name : names) {
                    purposes.add(Purpose.valueOf(name));
                }
                yield purposes;
            }
        };
    }

    private static @Nullable Talk talk(Record row) {
        var spoken = row.get(VISIT.SPOKEN);
        return spoken == null
                ? null
                : new Talk(
                        Spoken.valueOf(spoken),
                        row.get(VISIT.OTHER_LANGUAGE),
                        Boolean.TRUE.equals(row.get(VISIT.INTERPRETER)));
    }

    private static @Nullable Next next(VisitRecord row) {
        var notice = row.getNextNotice();
        return notice == null ? null : new Next(Notice.valueOf(notice), row.getNextOn());
    }
}
