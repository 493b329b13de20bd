package cymru.diogel.practice.conferences;

import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Advocacy;
import cymru.diogel.practice.conferences.Conference.Call;
import cymru.diogel.practice.conferences.Conference.Counted;
import cymru.diogel.practice.conferences.Conference.Part;
import cymru.diogel.practice.conferences.Conference.Progress;
import cymru.diogel.practice.conferences.Conference.Said;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Conference.Took;
import cymru.diogel.practice.conferences.Quorum.Verdict;
import gen.db.conferences.tables.records.AboutRecord;
import gen.db.conferences.tables.records.ConferenceRecord;
import gen.db.conferences.tables.records.InvitedRecord;
import gen.db.conferences.tables.records.StepRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;

/** Conferences as the rows they are kept in. */
final class ConferenceRows {
    private ConferenceRows() {}

    static Conference conference(ConferenceRecord row) {
        var counted =
                new Counted(
                        row.getStartOn(),
                        row.getEnquiryOn(),
                        row.getFirstReview(),
                        row.getDueOn(),
                        row.getCountyDueOn());
        var call =
                new Call(
                        counted,
                        row.getPlannedOn(),
                        row.getPlace(),
                        row.getLanguage(),
                        row.getRecordLanguage(),
                        row.getCalledBy(),
                        row.getCalledAt().toInstant());
        var decidedAt = row.getDecidedAt();
        var said =
                decidedAt == null
                        ? null
                        : new Said(
                                row.getParents(),
                                row.getStrengths(),
                                row.getRisks(),
                                row.getOutline(),
                                row.getDissent(),
                                row.getNextOn(),
                                decidedAt.toInstant());
        return new Conference(row.getId(), row.getInitial(), call, progress(row), said);
    }

    private static Progress progress(ConferenceRecord row) {
        var verdict = row.getVerdict();
        return new Progress(
                Stage.valueOf(row.getStage()),
                row.getStageDueOn(),
                row.getChair(),
                row.getHeldOn(),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getVerdictReason(),
                row.getSummarySentOn());
    }

    static ConferenceRecord written(Conference it, int rule) {
        var call = it.call();
        var counted = call.counted();
        var row = new ConferenceRecord();
        row.setId(it.id());
        row.setInitial(it.initial());
        row.setStartOn(counted.startOn());
        row.setEnquiryOn(counted.enquiryOn());
        row.setFirstReview(counted.firstReview());
        row.setDueOn(counted.dueOn());
        row.setRule(rule);
        row.setCountyDueOn(counted.countyDueOn());
        row.setPlannedOn(call.plannedOn());
        row.setPlace(call.place());
        row.setLanguage(call.language());
        row.setRecordLanguage(call.recordLanguage());
        row.setStage(it.progress().stage().name());
        row.setStageDueOn(it.progress().dueOn());
        row.setCalledBy(call.by());
        row.setCalledAt(utc(call.at()));
        return row;
    }

    /** A conference as far as it came, each column of it. */
    static ConferenceRecord whole(Conference it, int rule) {
        var row = written(it, rule);
        var progress = it.progress();
        var verdict = progress.verdict();
        row.setChair(progress.chair());
        row.setHeldOn(progress.heldOn());
        row.setVerdict(verdict == null ? null : verdict.name());
        row.setVerdictReason(progress.verdictReason());
        row.setSummarySentOn(progress.summarySentOn());
        var said = it.said();
        row.setParents(said == null ? null : said.parents());
        row.setStrengths(said == null ? null : said.strengths());
        row.setRisks(said == null ? null : said.risks());
        row.setOutline(said == null ? null : said.outline());
        row.setDissent(said == null ? null : said.dissent());
        row.setNextOn(said == null ? null : said.nextOn());
        row.setDecidedAt(said == null ? null : utc(said.at()));
        return row;
    }

    static AboutRecord written(About it) {
        var row = new AboutRecord();
        row.setId(it.id());
        row.setConference(it.conference());
        row.setChild(it.child());
        row.setPlace(it.place());
        var took = it.took();
        row.setPart(took == null ? null : took.part().name());
        row.setPartWords(took == null ? null : took.words());
        row.setAdvocacy(took == null ? null : took.advocacy().name());
        row.setAdvocate(took == null ? null : took.advocate());
        var decision = it.decision();
        var categories = decision == null ? Set.<String>of() : decision.categories();
        row.setOutcome(decision == null ? null : decision.outcome().name());
        row.setCategories(categories.stream().sorted().toArray(String[]::new));
        row.setReasons(decision == null ? null : decision.reasons());
        return row;
    }

    static About about(AboutRecord row) {
        var part = row.getPart();
        var outcome = row.getOutcome();
        return new About(
                row.getId(),
                row.getConference(),
                row.getChild(),
                row.getPlace(),
                part == null
                        ? null
                        : new Took(
                                Part.valueOf(part),
                                Objects.requireNonNullElse(row.getPartWords(), ""),
                                Advocacy.valueOf(row.getAdvocacy()),
                                Objects.requireNonNullElse(row.getAdvocate(), "")),
                outcome == null
                        ? null
                        : new Decision(
                                row.getChild(),
                                Decision.Outcome.valueOf(outcome),
                                Set.of(row.getCategories()),
                                row.getReasons()));
    }

    static Step step(StepRecord row) {
        return new Step(
                row.getConference(),
                Stage.valueOf(row.getStage()),
                row.getHappenedOn(),
                row.getKnownAt().toInstant(),
                row.getBy(),
                row.getReason());
    }

    static Invited invited(InvitedRecord row) {
        var kept = row.getExcluded();
        var came = row.getAttended();
        return new Invited(
                row.getId(),
                row.getConference(),
                new Invited.Whom(
                        Invited.Kind.valueOf(row.getKind()),
                        row.getAccount(),
                        row.getName(),
                        row.getAgency()),
                new Invited.Way(
                        row.getTold(),
                        row.getWritten(),
                        row.getLeaflets(),
                        row.getOpenUntil(),
                        row.getInvitedBy(),
                        row.getInvitedAt().toInstant()),
                kept == null ? null : new Invited.Kept(kept, row.getExcludedBy()),
                came == null ? null : Invited.Came.valueOf(came));
    }

    static InvitedRecord written(Invited it) {
        var row = new InvitedRecord();
        row.setId(it.id());
        row.setConference(it.conference());
        row.setKind(it.whom().kind().name());
        row.setAccount(it.whom().account());
        row.setName(it.whom().name());
        row.setAgency(it.whom().agency());
        row.setTold(it.way().told());
        row.setWritten(it.way().written());
        row.setLeaflets(it.way().leaflets());
        row.setOpenUntil(it.way().openUntil());
        row.setInvitedBy(it.way().by());
        row.setInvitedAt(utc(it.way().at()));
        return row;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
