package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.plans.Action;
import java.util.Comparator;
import java.util.List;

/** Plans: of a child of their core group, in whole versions, with actions that are settled once. */
record PlanCheck(Looking looking) {
    void check() {
        var versions = looking.folder().by(CaseFile.PLAN_VERSIONS, "plan_id");
        for (var row : looking.rows(CaseFile.PLANS)) {
            var group = looking.folder().find(CaseFile.CORE_GROUPS, row.text("group_id"));
            if (group != null) {
                looking.before(row, "began_on", group, "began_on");
                if (!group.list("child_ids").contains(row.words("child_id"))) {
                    looking.say(
                            row, "child_id", Code.NOT_ONE_OF, Looking.place(group, "child_ids"));
                }
            }
            versions(row, versions.getOrDefault(row.key(), List.of()));
        }
        for (var row : looking.rows(CaseFile.ACTIONS)) {
            var plan = looking.folder().find(CaseFile.PLANS, row.text("plan_id"));
            if (plan != null) {
                looking.before(row, "added_on", plan, "began_on");
            }
            var isOpen = row.one("state", Action.State.class) == Action.State.OPEN;
            looking.sayIf(
                    isOpen == row.has("settled_on"), row, "settled_on", Code.EVIDENCE_MISSING);
        }
    }

    private void versions(CaseRow plan, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            looking.say(
                    plan, "plan_id", Code.VERSION_OUT_OF_ORDER, CaseFile.PLAN_VERSIONS.fileName());
        }
        var sorted =
                rows.stream().sorted(Comparator.comparingInt(it -> it.number("version"))).toList();
        for (var place = 0; place < sorted.size(); place++) {
            var row = sorted.get(place);
            looking.before(row, "agreed_on", plan, "began_on");
            looking.sayIf(
                    row.number("version") != place + 1, row, "version", Code.VERSION_OUT_OF_ORDER);
            if (place > 0) {
                looking.before(row, "agreed_on", sorted.get(place - 1), "agreed_on");
                if (!row.has("changed")) {
                    looking.say(row, "changed", Code.TOGETHER, row.heading("version"));
                }
            }
        }
    }
}
