package cymru.diogel.practice.takeover;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.strategy.Attendance.Agency;
import cymru.diogel.practice.strategy.Discussion;
import cymru.diogel.practice.strategy.EarlierDiscussions;
import cymru.diogel.practice.strategy.EarlierDiscussions.Earlier;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.practice.strategy.Party;
import cymru.diogel.practice.strategy.Stage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Strategy discussions as far as they came, and who was asked to them. */
@Component
class DiscussionTaking {
    private final EarlierDiscussions discussions;
    private final EarlierWay way;
    private final Access access;

    DiscussionTaking(EarlierDiscussions discussions, EarlierWay way, Access access) {
        this.discussions = discussions;
        this.way = way;
        this.access = access;
    }

    void take(Taking taking) {
        var parties = taking.folder().by(CaseFile.ATTENDANCE, "discussion_id");
        var all =
                taking.fresh(CaseFile.DISCUSSIONS).stream()
                        .map(it ->
                                new Earlier(
                                        discussion(it, taking),
                                        parties.getOrDefault(it.key(), List.of()).stream()
                                                .map(of -> party(of, taking))
                                                .toList()))
                        .toList();
        Taking.some(
                all,
                some -> {
                    discussions.takeOver(some);
                    way.discussed(some.stream().map(Earlier::discussion).toList());
                });
        all.stream().filter(it -> it.discussion().isOpen()).forEach(it -> open(it, taking));
    }

    // As long as it goes on its children are open to whoever was asked to it.
    private void open(Earlier it, Taking taking) {
        it.parties().stream()
                .map(Party::account)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(account ->
                        it.discussion()
                                .children()
                                .forEach(child ->
                                        access.open(
                                                Ground.Opening.lasting(
                                                        child, account, taking.today()),
                                                Ground.STRATEGY)));
    }

    private Discussion discussion(CaseRow row, Taking taking) {
        var id = taking.id(row);
        var stage = stage(row);
        return new Discussion(
                id,
                Taking.reference("S", id),
                taking.children(row.list("child_ids")),
                called(row, taking),
                stage,
                held(row, taking),
                written(row, taking),
                ended(row, stage, taking),
                null);
    }

    private static Stage stage(CaseRow row) {
        if (row.isYes("cancelled")) {
            return Stage.CANCELLED;
        }
        if (row.has("outcome")) {
            return Stage.CONCLUDED;
        }
        if (row.has("record")) {
            return Stage.RECORDED;
        }
        return row.has("held_at") ? Stage.HELD : Stage.DECIDED_TO_HOLD;
    }

    private Discussion.Called called(CaseRow row, Taking taking) {
        var at = row.neededMoment("decided_at");
        return new Discussion.Called(
                taking.of(CaseFile.REPORTS, row, "report_id"),
                taking.of(CaseFile.DISCUSSIONS, row, "follows_id"),
                row.words("reason"),
                row.neededOne("form", Discussion.Form.class),
                row.neededMoment("planned_at"),
                at,
                taking.known(row, "entered_at"),
                taking.neededWorker(row, "decided_by"),
                discussions.due(WallClock.shown(at).toLocalDate()));
    }

    private static Discussion.@Nullable Held held(CaseRow row, Taking taking) {
        var at = row.moment("held_at");
        return at == null
                ? null
                : new Discussion.Held(
                        at,
                        taking.known(row, "held_entered_at"),
                        taking.neededWorker(row, "led_by"));
    }

    private static Discussion.@Nullable Written written(CaseRow row, Taking taking) {
        var record = row.text("record");
        return record == null
                ? null
                : new Discussion.Written(
                        record,
                        row.neededMoment("recorded_at"),
                        taking.neededWorker(row, "recorded_by"));
    }

    private static Discussion.@Nullable Ended ended(CaseRow row, Stage stage, Taking taking) {
        return stage != Stage.CONCLUDED && stage != Stage.CANCELLED
                ? null
                : new Discussion.Ended(
                        row.one("outcome", Outcome.class),
                        row.words("reasons"),
                        row.neededMoment("ended_at"),
                        taking.neededWorker(row, "ended_by"));
    }

    private static Party party(CaseRow row, Taking taking) {
        return new Party(
                taking.id(row),
                taking.neededOf(CaseFile.DISCUSSIONS, row, "discussion_id"),
                row.neededOne("agency", Agency.class),
                taking.worker(row, "worker_id"),
                row.words("name"),
                row.answer("came"),
                row.isYes("may_decide"),
                row.neededMoment("invited_at"),
                taking.neededWorker(row, "invited_by"));
    }
}
