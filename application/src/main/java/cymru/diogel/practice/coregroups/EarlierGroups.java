package cymru.diogel.practice.coregroups;

import static gen.db.coregroups.Tables.ATTENDED;
import static gen.db.coregroups.Tables.CORE_GROUP;
import static gen.db.coregroups.Tables.MEETING;
import static gen.db.coregroups.Tables.MEMBER;
import static gen.db.coregroups.Tables.PLACE;
import static gen.db.coregroups.Tables.SPOKEN;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Run;
import gen.db.coregroups.tables.records.AttendedRecord;
import gen.db.coregroups.tables.records.CoreGroupRecord;
import gen.db.coregroups.tables.records.MeetingRecord;
import gen.db.coregroups.tables.records.MemberRecord;
import gen.db.coregroups.tables.records.PlaceRecord;
import gen.db.coregroups.tables.records.SpokenRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over core groups that met before they were known here, many at once. */
@Component
public class EarlierGroups {
    private final DSLContext database;
    private final Deadlines deadlines;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlierGroups(
            DSLContext database,
            Deadlines deadlines,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** A meeting as it was held, and why it was late where it was. */
    public record Held(UUID id, Minutes minutes, String reason) {}

    /** A core group as far as it came, who belongs to it, and its meetings, the first first. */
    public record Earlier(CoreGroup group, List<Member> members, List<Held> meetings) {}

    /** The rows of all of them. */
    private record Rows(
            List<CoreGroupRecord> groups,
            List<PlaceRecord> places,
            List<MemberRecord> members,
            List<MeetingRecord> meetings,
            List<AttendedRecord> attended,
            List<SpokenRecord> spoken) {}

    @Transactional
    public void takeOver(List<Earlier> all) {
        var rows =
                new Rows(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        var clocks = new CoreGroupClocks(Rules.published(), deadlines.calendar());
        all.forEach(it -> gather(it, clocks, rows));
        insert(CORE_GROUP, rows.groups());
        insert(PLACE, rows.places());
        insert(MEMBER, rows.members());
        insert(MEETING, rows.meetings());
        insert(ATTENDED, rows.attended());
        insert(SPOKEN, rows.spoken());
        trail.wrote(Entry.done("coregroup.take-over").with("groups", all.size()));
        var ids = all.stream().map(it -> it.group().id()).toList();
        events.publishEvent(new CoreGroup.TakenOver(ids));
    }

    private <R extends TableRecord<R>> void insert(Table<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            database.insertInto(table).set(rows).execute();
        }
    }

    private void gather(Earlier it, CoreGroupClocks clocks, Rows rows) {
        var group = it.group();
        var known = MeetingRows.utc(clock.instant());
        var began = group.beganOn();
        rows.groups()
                .add(
                        new CoreGroupRecord(
                                group.id(), group.conference(), began, known, group.endedOn()));
        group.places().forEach(of -> rows.places().add(place(group.id(), of, known)));
        it.members().forEach(of -> rows.members().add(member(group.id(), of, known)));
        var run = clocks.first(began);
        for (var held : it.meetings()) {
            meeting(group.id(), held, run, rows);
            run = clocks.next(held.minutes().heldOn());
        }
        // What was waited for when it ended was due until then.
        var waiting = awaited(UUID.randomUUID(), group.id(), run);
        waiting.setEndedOn(group.endedOn());
        rows.meetings().add(waiting);
    }

    private static PlaceRecord place(UUID group, CoreGroup.Place it, OffsetDateTime known) {
        var id = UUID.randomUUID();
        return new PlaceRecord(id, group, it.child(), it.from(), it.until(), known);
    }

    private static MemberRecord member(UUID group, Member it, OffsetDateTime known) {
        var row = new MemberRecord();
        row.setId(it.id());
        row.setCoreGroup(group);
        row.setRole(it.role().name());
        row.setAgency(it.agency().name());
        row.setName(it.name());
        row.setAccount(it.account());
        row.setFromOn(it.from());
        row.setUntilOn(it.until());
        row.setAddedAt(known);
        return row;
    }

    private static MeetingRecord awaited(UUID id, UUID group, Run run) {
        var row = new MeetingRecord();
        row.setId(id);
        row.setCoreGroup(group);
        row.setClock(run.clock());
        row.setRule(run.rule());
        row.setStartedOn(run.startedOn());
        row.setAimOn(run.days().aimOn());
        row.setDueOn(run.days().dueOn());
        return row;
    }

    private static void meeting(UUID group, Held held, Run run, Rows rows) {
        var it = held.minutes();
        var row = awaited(held.id(), group, run);
        if (it.heldOn().isAfter(run.days().dueOn())) {
            row.setLateReason(held.reason());
            row.setLateBy(it.by());
            row.setLateAt(MeetingRows.utc(it.at()));
        }
        said(row, it);
        rows.meetings().add(row);
        it.attended()
                .forEach((member, how) ->
                        rows.attended().add(new AttendedRecord(held.id(), member, how.name())));
        for (var of : it.spoken()) {
            var id = UUID.randomUUID();
            var part = of.part().name();
            rows.spoken().add(new SpokenRecord(id, held.id(), of.child(), part, of.effect()));
        }
    }

    private static void said(MeetingRecord row, Minutes it) {
        var words = it.words();
        row.setHeldOn(it.heldOn());
        row.setRecordedBy(it.by());
        row.setRecordedAt(MeetingRows.utc(it.at()));
        row.setRisks(words.risks());
        row.setAssessments(words.assessments());
        row.setRefined(words.refined() != null);
        row.setRefinedWords(words.refined());
        row.setParents(words.parents());
        var denied = words.denied();
        row.setDenied(denied == null ? null : denied.words());
        row.setTold(denied == null ? null : denied.told().name());
    }
}
