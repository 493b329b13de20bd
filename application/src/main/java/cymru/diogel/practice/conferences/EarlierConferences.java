package cymru.diogel.practice.conferences;

import static cymru.diogel.practice.conferences.ConferenceRows.utc;

import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Step;
import gen.db.conferences.tables.records.ConferenceRecord;
import gen.db.conferences.tables.records.InvitedRecord;
import gen.db.conferences.tables.records.OpinionRecord;
import gen.db.conferences.tables.records.ReportRecord;
import gen.db.conferences.tables.records.StepRecord;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over conferences that were held before they were known here, many at once. */
@Component
public class EarlierConferences {
    private final DSLContext database;
    private final Trail trail;

    EarlierConferences(DSLContext database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** A conference as far as it came, and all that belongs to it. */
    public record Earlier(
            Conference conference,
            List<About> about,
            List<Invited> invited,
            List<AgencyReport> reports,
            List<Step> steps) {}

    @Transactional
    public void takeOver(Collection<Earlier> all) {
        SecondLock.deciding(() -> {
            insert(all, it -> Stream.of(row(it.conference())));
            insert(all, it -> it.about().stream().map(ConferenceRows::written));
            insert(all, it -> it.invited().stream().map(EarlierConferences::row));
            insert(all, it -> it.steps().stream().map(EarlierConferences::row));
            insert(all, it -> it.reports().stream().map(EarlierConferences::row));
            insert(all, it -> it.reports().stream().flatMap(EarlierConferences::opinions));
            return true;
        });
        trail.wrote(Entry.done("conference.take-over").with("conferences", all.size()));
    }

    private void insert(
            Collection<Earlier> all, Function<Earlier, Stream<? extends TableRecord<?>>> rows) {
        database.batchInsert(all.stream().flatMap(rows).toList()).execute();
    }

    private static ConferenceRecord row(Conference it) {
        var counted = it.call().counted();
        var review = counted.firstReview() ? "RCPC_FIRST" : "RCPC_NEXT";
        var clock = it.initial() ? "ICPC" : review;
        var rule = Rules.published().on(clock, counted.startOn()).version();
        return ConferenceRows.whole(it, rule);
    }

    private static InvitedRecord row(Invited it) {
        var row = ConferenceRows.written(it);
        var came = it.came();
        var kept = it.kept();
        row.setExcluded(kept == null ? null : kept.reason());
        row.setExcludedBy(kept == null ? null : kept.by());
        row.setAttended(came == null ? null : came.name());
        return row;
    }

    private static StepRecord row(Step it) {
        var row = new StepRecord();
        row.setId(UUID.randomUUID());
        row.setConference(it.conference());
        row.setStage(it.stage().name());
        row.setHappenedOn(it.on());
        row.setKnownAt(utc(it.at()));
        row.setBy(it.by());
        row.setReason(it.reason());
        return row;
    }

    private static ReportRecord row(AgencyReport it) {
        var words = it.words();
        var row = new ReportRecord();
        row.setId(it.id());
        row.setConference(it.conference());
        row.setAgency(it.agency());
        row.setBy(it.by());
        row.setKnown(words.known());
        row.setStrengths(words.strengths());
        row.setWorries(words.worries());
        row.setNeeded(words.needed());
        row.setSentAt(utc(words.at()));
        return row;
    }

    private static Stream<OpinionRecord> opinions(AgencyReport report) {
        return report.opinions().stream()
                .map(it -> {
                    var row = new OpinionRecord();
                    row.setId(UUID.randomUUID());
                    row.setReport(report.id());
                    row.setChild(it.child());
                    row.setOpinion(it.holds().name());
                    row.setWords(it.words());
                    return row;
                });
    }
}
