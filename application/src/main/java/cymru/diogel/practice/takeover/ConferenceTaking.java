package cymru.diogel.practice.takeover;

import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.conferences.Conference;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Step;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Decision;
import cymru.diogel.practice.conferences.EarlierConferences;
import cymru.diogel.practice.conferences.EarlierConferences.Earlier;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Quorum.Verdict;
import cymru.diogel.practice.conferences.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conferences as far as they came, who was invited, and what was decided for each child. */
@Component
class ConferenceTaking {
    private final Conferences conferences;
    private final EarlierConferences earlier;
    private final EarlierWay way;
    private final Deadlines deadlines;

    ConferenceTaking(
            Conferences conferences,
            EarlierConferences earlier,
            EarlierWay way,
            Deadlines deadlines) {
        this.conferences = conferences;
        this.earlier = earlier;
        this.way = way;
        this.deadlines = deadlines;
    }

    void take(Taking taking) {
        var decisions = taking.folder().by(CaseFile.DECISIONS, "conference_id");
        var invited = taking.folder().by(CaseFile.INVITATIONS, "conference_id");
        var all =
                taking.fresh(CaseFile.CONFERENCES).stream()
                        .map(it ->
                                conference(
                                        it,
                                        decisions.getOrDefault(it.key(), List.of()),
                                        invited.getOrDefault(it.key(), List.of()),
                                        taking))
                        .toList();
        Taking.some(
                all,
                some -> {
                    earlier.takeOver(some);
                    way.met(
                            some.stream()
                                    .map(it -> new EarlierWay.Met(it.conference(), it.about()))
                                    .toList());
                });
    }

    private Earlier conference(
            CaseRow row, List<CaseRow> decisions, List<CaseRow> invited, Taking taking) {
        var steps = steps(row, taking);
        var stage = steps.getLast().stage();
        var call = call(row, taking);
        var isInitial = row.isYes("initial");
        var heldOn = row.day("held_on");
        var due = isInitial && heldOn == null ? call.counted().dueOn() : due(steps.getLast());
        var progress =
                new Conference.Progress(
                        stage,
                        stage == Stage.CANCELLED ? null : due,
                        taking.worker(row, "chair"),
                        heldOn,
                        row.one("quorum", Verdict.class),
                        row.text("quorum_reason"),
                        row.day("summary_sent_on"));
        var it = new Conference(taking.id(row), isInitial, call, progress, said(row));
        return new Earlier(
                it,
                about(row, decisions, taking),
                invited.stream().map(of -> invited(of, taking)).toList(),
                List.of(),
                steps);
    }

    private Conference.Call call(CaseRow row, Taking taking) {
        var start =
                new Conferences.Start(
                        row.isYes("initial"),
                        row.neededDay("counted_from"),
                        row.isYes("initial") ? row.day("enquiry_on") : null,
                        row.isYes("first_review"));
        return new Conference.Call(
                conferences.counted(start),
                row.neededDay("planned_on"),
                row.text("venue"),
                row.words("language"),
                row.words("record_language"),
                taking.neededWorker(row, "called_by"),
                row.neededMoment("called_at"));
    }

    private @Nullable LocalDate due(Step last) {
        var clock = last.stage() == Stage.CALLED ? null : last.stage().clock().orElse(null);
        return clock == null
                ? null
                : Rules.published()
                        .on(clock, last.on())
                        .limit()
                        .due(last.on(), deadlines.calendar());
    }

    private static Conference.@Nullable Said said(CaseRow row) {
        var at = row.moment("decided_at");
        return at == null
                ? null
                : new Conference.Said(
                        row.words("parents_views"),
                        row.words("strengths"),
                        row.words("risks"),
                        row.words("outline_plan"),
                        row.words("dissent"),
                        row.day("next_on"),
                        at);
    }

    private static List<Step> steps(CaseRow row, Taking taking) {
        var steps = new ArrayList<Step>();
        var id = taking.id(row);
        var called = row.neededMoment("called_at");
        var by = taking.neededWorker(row, "called_by");
        steps.add(new Step(id, Stage.CALLED, Taking.day(called), called, by, null));
        var chair = Objects.requireNonNullElse(taking.worker(row, "chair"), by);
        for (var passed : passed(row).entrySet()) {
            var stage = passed.getKey();
            var reason = stage.needsReason() ? row.text("reason") : null;
            steps.add(new Step(id, stage, passed.getValue(), taking.now(), chair, reason));
        }
        return steps;
    }

    private static Map<Stage, LocalDate> passed(CaseRow row) {
        var days = new LinkedHashMap<Stage, LocalDate>();
        put(days, Stage.POSTPONED, row.day("postponed_on"));
        put(days, Stage.CANCELLED, row.day("cancelled_on"));
        put(days, Stage.HELD, row.day("held_on"));
        var decided = row.moment("decided_at");
        put(days, Stage.DECIDED, decided == null ? null : Taking.day(decided));
        put(days, Stage.RECORD_DRAFTED, row.day("drafted_on"));
        put(days, Stage.RECORD_AGREED, row.day("agreed_on"));
        put(days, Stage.RECORD_SENT, row.day("sent_on"));
        put(days, Stage.FINAL, row.day("final_on"));
        return days;
    }

    private static void put(Map<Stage, LocalDate> days, Stage stage, @Nullable LocalDate on) {
        if (on != null) {
            days.put(stage, on);
        }
    }

    private static List<About> about(CaseRow row, List<CaseRow> decisions, Taking taking) {
        var byChild = new HashMap<String, CaseRow>();
        decisions.forEach(it -> byChild.put(it.words("child_id"), it));
        var id = taking.id(row);
        var all = new ArrayList<About>();
        for (var reference : row.list("child_ids")) {
            var child = taking.child(reference);
            var decided = byChild.get(reference);
            all.add(
                    new About(
                            CaseHere.hash(id + "/" + reference),
                            id,
                            child,
                            all.size() + 1,
                            decided == null ? null : took(decided),
                            decided == null
                                    ? null
                                    : new Decision(
                                            child,
                                            decided.neededOne("outcome", Decision.Outcome.class),
                                            Set.copyOf(decided.list("categories")),
                                            decided.words("reasons"))));
        }
        return all;
    }

    private static Conference.@Nullable Took took(CaseRow row) {
        var part = row.one("part", Conference.Part.class);
        return part == null
                ? null
                : new Conference.Took(
                        part,
                        row.words("part_words"),
                        row.neededOne("advocacy", Conference.Advocacy.class),
                        row.words("advocate"));
    }

    private static Invited invited(CaseRow row, Taking taking) {
        var agency = row.text("agency");
        return new Invited(
                taking.id(row),
                taking.neededOf(CaseFile.CONFERENCES, row, "conference_id"),
                new Invited.Whom(
                        row.neededOne("kind", Invited.Kind.class),
                        taking.worker(row, "worker_id"),
                        row.words("name"),
                        agency == null ? null : agency.toLowerCase(Locale.ROOT)),
                new Invited.Way(
                        row.isYes("told"),
                        row.isYes("written"),
                        row.isYes("leaflets"),
                        null,
                        taking.neededWorker(row, "invited_by"),
                        row.neededMoment("invited_at")),
                null,
                row.one("came", Invited.Came.class));
    }
}
