package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Core groups: met after they began, by their own members, and said why where it was late. */
record CoreGroupCheck(Looking looking) {
    private static final List<String> WHO = List.of("came_ids", "apologies_ids", "absent_ids");

    void check() {
        var meetings = looking.folder().by(CaseFile.MEETINGS, "group_id");
        var members = looking.folder().by(CaseFile.MEMBERS, "group_id");
        for (var group : looking.rows(CaseFile.CORE_GROUPS)) {
            var conference =
                    looking.folder().find(CaseFile.CONFERENCES, group.text("conference_id"));
            if (conference != null) {
                looking.before(group, "began_on", conference, "held_on");
            }
            var own =
                    members.getOrDefault(group.key(), List.of()).stream()
                            .map(CaseRow::key)
                            .collect(Collectors.toSet());
            var held =
                    meetings.getOrDefault(group.key(), List.of()).stream()
                            .sorted(Comparator.comparing(it -> it.neededDay("held_on")))
                            .toList();
            held.forEach(it -> meeting(it, group, own));
            late(group, held);
        }
    }

    private void meeting(CaseRow row, CaseRow group, Set<String> members) {
        looking.before(row, "held_on", group, "began_on");
        var seen = new HashSet<String>();
        for (var column : WHO) {
            for (var member : row.list(column)) {
                looking.sayIf(!seen.add(member), row, column, Code.TERM_TWICE);
                if (!members.contains(member)) {
                    looking.say(row, column, Code.NOT_ONE_OF, CaseFile.MEMBERS.fileName());
                }
            }
        }
    }

    private void late(CaseRow group, List<CaseRow> held) {
        var days = held.stream().map(it -> it.neededDay("held_on")).toList();
        var late = looking.here().late(group.neededDay("began_on"), days);
        for (var place = 0; place < held.size(); place++) {
            var row = held.get(place);
            looking.sayIf(
                    late.get(place) && !row.has("late_reason"),
                    row,
                    "late_reason",
                    Code.LATE_REASON_MISSING);
        }
    }
}
