package cymru.diogel.practice.takeover;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.EarlierPlans;
import cymru.diogel.practice.plans.EarlierPlans.Earlier;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.ProtectionPlan.Days;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.ProtectionPlan.Settled;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version;
import cymru.diogel.practice.plans.Version.Made;
import cymru.diogel.practice.plans.Version.Part;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Plans in all their versions, and what is to be done under them. */
@Component
class PlanTaking {
    private final EarlierPlans plans;

    PlanTaking(EarlierPlans plans) {
        this.plans = plans;
    }

    void take(Taking taking) {
        var versions = taking.folder().by(CaseFile.PLAN_VERSIONS, "plan_id");
        var actions = taking.folder().by(CaseFile.ACTIONS, "plan_id");
        var all =
                taking.fresh(CaseFile.PLANS).stream()
                        .map(it -> plan(it, versions, actions, taking))
                        .toList();
        Taking.some(all, plans::takeOver);
    }

    private Earlier plan(
            CaseRow row,
            Map<String, List<CaseRow>> versions,
            Map<String, List<CaseRow>> actions,
            Taking taking) {
        var written =
                versions.getOrDefault(row.key(), List.of()).stream()
                        .sorted(Comparator.comparingInt(it -> it.number("version")))
                        .toList();
        var plan = plan(row, written.getLast().neededOne("stage", Stage.class), taking);
        return new Earlier(
                plan,
                written.stream().map(it -> version(it, taking)).toList(),
                actions.getOrDefault(row.key(), List.of()).stream()
                        .map(it -> action(it, taking))
                        .toList(),
                taking.neededWorker(written.getFirst(), "written_by"));
    }

    private ProtectionPlan plan(CaseRow row, Stage last, Taking taking) {
        var began =
                plans.standing(
                        taking.id(row),
                        taking.child(row.words("child_id")),
                        taking.neededOf(CaseFile.CORE_GROUPS, row, "group_id"),
                        row.neededDay("began_on"),
                        last);
        var days = began.days();
        var ended = row.day("ended_on");
        return new ProtectionPlan(
                began.id(),
                began.child(),
                began.group(),
                taking.of(CaseFile.CONFERENCES, row, "conference_id"),
                ended == null ? last : Stage.ENDED,
                new Days(
                        days.beganOn(),
                        days.rule(),
                        days.outlineDueOn(),
                        row.day("outline_sent_on"),
                        days.detailDueOn()),
                ended);
    }

    private static Version version(CaseRow row, Taking taking) {
        var parts = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, row.words(part.code()));
        }
        return new Version(
                taking.neededOf(CaseFile.PLANS, row, "plan_id"),
                row.number("version"),
                row.neededOne("stage", Stage.class),
                new Made(
                        row.neededDay("agreed_on"),
                        taking.neededWorker(row, "written_by"),
                        row.neededMoment("written_at")),
                row.text("changed"),
                new Version.Text(parts));
    }

    private static Kept action(CaseRow row, Taking taking) {
        var agency = row.neededOne("agency", Member.Agency.class);
        var action =
                new Action(
                        row.words("change"),
                        new Action.Owner(row.words("person"), agency.name()),
                        row.neededDay("due_on"),
                        row.words("sign"),
                        row.neededOne("state", Action.State.class),
                        row.words("evidence"));
        var on = row.day("settled_on");
        var settled =
                on == null
                        ? null
                        : new Settled(
                                on,
                                taking.neededWorker(row, "settled_by"),
                                row.neededMoment("settled_at"),
                                null);
        return new Kept(
                taking.id(row),
                taking.neededOf(CaseFile.PLANS, row, "plan_id"),
                action,
                row.neededDay("added_on"),
                settled);
    }
}
