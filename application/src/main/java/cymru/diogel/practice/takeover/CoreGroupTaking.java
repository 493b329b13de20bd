package cymru.diogel.practice.takeover;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.EarlierGroups;
import cymru.diogel.practice.coregroups.EarlierGroups.Earlier;
import cymru.diogel.practice.coregroups.EarlierGroups.Held;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Member;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Core groups, who belongs to them, and their meetings. */
@Component
class CoreGroupTaking {
    private final EarlierGroups groups;

    CoreGroupTaking(EarlierGroups groups) {
        this.groups = groups;
    }

    void take(Taking taking) {
        var members = taking.folder().by(CaseFile.MEMBERS, "group_id");
        var meetings = taking.folder().by(CaseFile.MEETINGS, "group_id");
        var all =
                taking.fresh(CaseFile.CORE_GROUPS).stream()
                        .map(it ->
                                new Earlier(
                                        group(it, taking),
                                        members.getOrDefault(it.key(), List.of()).stream()
                                                .map(of -> member(of, taking))
                                                .toList(),
                                        meetings.getOrDefault(it.key(), List.of()).stream()
                                                .sorted(BY_DAY)
                                                .map(of -> held(of, taking))
                                                .toList()))
                        .toList();
        Taking.some(all, groups::takeOver);
    }

    private static final Comparator<CaseRow> BY_DAY =
            Comparator.comparing(it -> it.neededDay("held_on"));

    private static CoreGroup group(CaseRow row, Taking taking) {
        var began = row.neededDay("began_on");
        var ended = row.day("ended_on");
        return new CoreGroup(
                taking.id(row),
                taking.of(CaseFile.CONFERENCES, row, "conference_id"),
                began,
                ended,
                taking.children(row.list("child_ids")).stream()
                        .map(it -> new CoreGroup.Place(it, began, ended))
                        .toList());
    }

    private static Member member(CaseRow row, Taking taking) {
        return new Member(
                taking.id(row),
                row.neededOne("role", Member.Role.class),
                row.neededOne("agency", Member.Agency.class),
                row.words("name"),
                taking.worker(row, "worker_id"),
                row.neededDay("from_on"),
                row.day("until_on"));
    }

    private static Held held(CaseRow row, Taking taking) {
        var words =
                new Meeting.Words(
                        row.words("risks"),
                        row.words("assessments"),
                        row.text("refined"),
                        row.words("parents_views"),
                        null);
        var attended = new HashMap<UUID, How>();
        put(row, "came_ids", How.CAME, attended);
        put(row, "apologies_ids", How.APOLOGIES, attended);
        put(row, "absent_ids", How.ABSENT, attended);
        var minutes =
                new Minutes(
                        row.neededDay("held_on"),
                        taking.neededWorker(row, "recorded_by"),
                        row.neededMoment("recorded_at"),
                        words,
                        attended,
                        List.of());
        return new Held(taking.id(row), minutes, row.words("late_reason"));
    }

    private static void put(CaseRow row, String column, How how, Map<UUID, How> attended) {
        row.list(column).forEach(it -> attended.put(CaseHere.id(CaseFile.MEMBERS, it), how));
    }
}
