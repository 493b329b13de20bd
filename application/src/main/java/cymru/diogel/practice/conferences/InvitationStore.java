package cymru.diogel.practice.conferences;

import static cymru.diogel.practice.conferences.ConferenceRows.utc;
import static gen.db.conferences.Tables.INVITED;
import static gen.db.conferences.Tables.OPINION;
import static gen.db.conferences.Tables.REPORT;

import cymru.diogel.platform.keeping.Keeper;
import cymru.diogel.practice.conferences.AgencyReport.Holds;
import cymru.diogel.practice.conferences.AgencyReport.Opinion;
import gen.db.conferences.tables.records.OpinionRecord;
import gen.db.conferences.tables.records.ReportRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
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

    List<AgencyReport> reports(UUID conference) {
        var reports = new ArrayList<AgencyReport>();
        database.select(REPORT.fields())
                .select(OPINION.fields())
                .from(REPORT)
                .leftJoin(OPINION)
                .on(OPINION.REPORT.eq(REPORT.ID))
                .where(REPORT.CONFERENCE.eq(conference))
                .orderBy(REPORT.SENT_AT, REPORT.ID)
                .fetchGroups(it -> it.into(REPORT), it -> it.into(OPINION))
                .forEach((report, opinions) -> reports.add(report(report, opinions)));
        return reports;
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
