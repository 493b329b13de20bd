package cymru.diogel.practice.conferences;

import static cymru.diogel.practice.conferences.ConferenceRows.utc;
import static gen.db.conferences.Tables.ABOUT;
import static gen.db.conferences.Tables.CONFERENCE;
import static gen.db.conferences.Tables.INVITED;
import static gen.db.conferences.Tables.OPINION;
import static gen.db.conferences.Tables.REPORT;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.practice.conferences.AgencyReport.Holds;
import cymru.diogel.practice.conferences.AgencyReport.Opinion;
import gen.db.conferences.tables.records.OpinionRecord;
import gen.db.conferences.tables.records.ReportRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was invited to conferences, and what their agencies wrote. */
@Component
class InvitationStore {
    private final DSLContext database;

    InvitationStore(DSLContext database) {
        this.database = database;
    }

    List<Invited> invited(UUID conference) {
        return database.selectFrom(INVITED)
                .where(INVITED.CONFERENCE.eq(conference))
                .orderBy(INVITED.INVITED_AT, INVITED.ID)
                .fetch(ConferenceRows::invited);
    }

    /** Those of these conferences to which somebody is invited and not kept out. */
    Set<UUID> inviting(UUID account, Collection<UUID> conferences) {
        return database.select(INVITED.CONFERENCE)
                .from(INVITED)
                .where(INVITED.ACCOUNT.eq(account), INVITED.CONFERENCE.in(conferences))
                .and(INVITED.EXCLUDED.isNull())
                .fetchSet(INVITED.CONFERENCE);
    }

    void add(Invited it) {
        database.insertInto(INVITED).set(ConferenceRows.written(it)).execute();
    }

    void keepOut(UUID invited, Invited.Kept it) {
        database.update(INVITED)
                .set(INVITED.EXCLUDED, it.reason())
                .set(INVITED.EXCLUDED_BY, it.by())
                .where(INVITED.ID.eq(invited))
                .execute();
    }

    void came(Map<UUID, Invited.Came> all) {
        all.forEach((invited, came) ->
                database.update(INVITED)
                        .set(INVITED.ATTENDED, came.name())
                        .where(INVITED.ID.eq(invited))
                        .execute());
    }

    int name(UUID conference, Set<UUID> members) {
        return database.update(INVITED)
                .set(INVITED.NAMED, INVITED.ID.in(members))
                .where(INVITED.CONFERENCE.eq(conference))
                .execute();
    }

    Set<UUID> named(UUID conference) {
        return database.select(INVITED.ID)
                .from(INVITED)
                .where(INVITED.CONFERENCE.eq(conference), INVITED.NAMED.isTrue())
                .fetchSet(INVITED.ID);
    }

    /** Those that hold, the first first. */
    List<AgencyReport> reports(UUID conference) {
        var holds = REPORT.CONFERENCE.eq(conference).and(REPORT.REPLACED_AT.isNull());
        return rows(holds).stream().map(Row::report).toList();
    }

    /** A report, and when something took its place, and when its conference was held. */
    private record Row(AgencyReport report, boolean holds, @Nullable LocalDate heldOn) {}

    private List<Row> rows(Condition which) {
        var held = new HashMap<UUID, @Nullable LocalDate>();
        var rows = new ArrayList<Row>();
        var found =
                database.select(REPORT.fields())
                        .select(OPINION.fields())
                        .select(CONFERENCE.HELD_ON)
                        .from(REPORT)
                        .join(CONFERENCE)
                        .on(CONFERENCE.ID.eq(REPORT.CONFERENCE))
                        .leftJoin(OPINION)
                        .on(OPINION.REPORT.eq(REPORT.ID))
                        .where(which)
                        .orderBy(REPORT.SENT_AT, REPORT.ID)
                        .fetch();
        found.forEach(it -> held.put(it.get(REPORT.CONFERENCE), it.get(CONFERENCE.HELD_ON)));
        found.intoGroups(it -> it.into(REPORT), it -> it.into(OPINION))
                .forEach((report, opinions) ->
                        rows.add(
                                new Row(
                                        report(report, opinions),
                                        report.getReplacedAt() == null,
                                        held.get(report.getConference()))));
        return rows;
    }

    /** All that was written for a conference, and for the one before a review. */
    AgencyReport.Written written(UUID conference) {
        var ofThis = REPORT.CONFERENCE.eq(conference);
        var all = rows(ofThis.or(REPORT.CONFERENCE.eq(before(conference))));
        var own = all.stream().filter(it -> it.report().conference().equals(conference)).toList();
        var former = all.stream().filter(it -> !own.contains(it)).filter(Row::holds).toList();
        var on = former.isEmpty() ? null : former.getFirst().heldOn();
        return new AgencyReport.Written(
                own.stream().filter(Row::holds).map(Row::report).toList(),
                own.stream().filter(it -> !it.holds()).map(Row::report).toList(),
                on == null
                        ? null
                        : new AgencyReport.Former(former.stream().map(Row::report).toList(), on));
    }

    // The last one that decided on one of the same children; none before an initial one.
    private static Field<UUID> before(UUID conference) {
        var review = CONFERENCE.as("review");
        var of = CONFERENCE.as("earlier");
        var about = ABOUT.as("then");
        var now = ABOUT.as("now");
        return DSL.field(
                DSL.select(of.ID)
                        .from(of)
                        .join(about)
                        .on(about.CONFERENCE.eq(of.ID))
                        .join(now)
                        .on(now.CHILD.eq(about.CHILD))
                        .join(review)
                        .on(review.ID.eq(now.CONFERENCE))
                        .where(review.ID.eq(conference), review.INITIAL.isFalse())
                        .and(of.ID.ne(conference))
                        .and(of.DECIDED_AT.isNotNull())
                        .orderBy(of.HELD_ON.desc(), of.ID)
                        .limit(1));
    }

    private static AgencyReport report(ReportRecord row, List<OpinionRecord> opinions) {
        return new AgencyReport(
                row.getId(),
                row.getConference(),
                row.getAgency(),
                row.getBy(),
                new AgencyReport.Words(
                        row.getKnown(),
                        row.getStrengths(),
                        row.getWorries(),
                        row.getNeeded(),
                        row.getSentAt().toInstant()),
                opinions.stream()
                        .filter(it -> it.getId() != null)
                        .map(it ->
                                new Opinion(
                                        it.getChild(),
                                        Holds.valueOf(it.getOpinion()),
                                        it.getWords()))
                        .toList());
    }

    /** Lets another take the place of what an agency sent; says no where it sent nothing. */
    boolean replace(AgencyReport by) {
        return database.update(REPORT)
                        .set(REPORT.REPLACED_AT, utc(by.words().at()))
                        .where(
                                REPORT.CONFERENCE.eq(by.conference()),
                                REPORT.AGENCY.eq(by.agency()),
                                REPORT.REPLACED_AT.isNull(),
                                REPORT.ID.ne(by.id()))
                        .execute()
                == 1;
    }

    /** Keeps a report; says no where the agency has sent one. */
    boolean add(AgencyReport it) {
        var words = it.words();
        var added =
                database.insertInto(REPORT)
                        .set(REPORT.ID, it.id())
                        .set(REPORT.CONFERENCE, it.conference())
                        .set(REPORT.AGENCY, it.agency())
                        .set(REPORT.BY, it.by())
                        .set(REPORT.KNOWN, words.known())
                        .set(REPORT.STRENGTHS, words.strengths())
                        .set(REPORT.WORRIES, words.worries())
                        .set(REPORT.NEEDED, words.needed())
                        .set(REPORT.SENT_AT, utc(words.at()))
                        .onConflictDoNothing()
                        .execute();
        if (added == 1) {
            it.opinions().forEach(opinion -> add(it.id(), opinion));
        }
        return added == 1;
    }

    private void add(UUID report, Opinion it) {
        database.insertInto(OPINION)
                .set(OPINION.ID, UUID.randomUUID())
                .set(OPINION.REPORT, report)
                .set(OPINION.CHILD, it.child())
                .set(OPINION.OPINION_, it.holds().name())
                .set(OPINION.WORDS, it.words())
                .execute();
    }

    /** The conferences about a child; one that was about others too stays theirs. */
    @Component
    static class Kept implements Keeper {
        private final ConferenceStore store;

        Kept(ConferenceStore store) {
            this.store = store;
        }

        @Override
        public String name() {
            return "conferences";
        }

        @Override
        public int destroy(Leaving leaving) {
            return store.forget(leaving.child());
        }
    }
}
