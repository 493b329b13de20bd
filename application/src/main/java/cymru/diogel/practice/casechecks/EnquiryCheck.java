package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.strategy.Outcome;
import java.util.HashMap;

/** Section 47 enquiries: out of a discussion, one open at a time, determined and ratified. */
record EnquiryCheck(Looking looking) {
    void check() {
        var open = new HashMap<String, CaseRow>();
        for (var row : looking.rows(CaseFile.ENQUIRIES)) {
            discussion(row);
            determination(row);
            if (!row.has("determination") && !row.has("transferred_to")) {
                var before = open.putIfAbsent(row.words("child_id"), row);
                if (before != null) {
                    var line = Long.toString(before.line());
                    looking.say(row, "child_id", Code.ENQUIRY_OPEN_TWICE, line);
                }
            }
        }
        for (var row : looking.rows(CaseFile.FACTS)) {
            var enquiry = looking.folder().find(CaseFile.ENQUIRIES, row.text("enquiry_id"));
            if (enquiry != null) {
                looking.before(row, "told_on", enquiry, "started_on");
            }
        }
    }

    private void discussion(CaseRow row) {
        var opened = looking.folder().find(CaseFile.DISCUSSIONS, row.text("discussion_id"));
        if (opened != null) {
            looking.before(row, "started_on", opened, "decided_at");
            var outcome = opened.one("outcome", Outcome.class);
            if (outcome == null || !outcome.opensEnquiries()) {
                looking.say(
                        row,
                        "discussion_id",
                        Code.OUTCOME_OPENS_NO_ENQUIRY,
                        Looking.place(opened, "outcome"));
            }
            if (!opened.list("child_ids").contains(row.words("child_id"))) {
                looking.say(row, "child_id", Code.NOT_ONE_OF, Looking.place(opened, "child_ids"));
            }
        }
        var last = looking.folder().find(CaseFile.DISCUSSIONS, row.text("last_discussion_id"));
        if (last != null) {
            looking.before(row, "last_discussed_on", last, "decided_at");
        }
    }

    private void determination(CaseRow row) {
        looking.sayIf(
                row.has("transferred_to") && row.has("determination"),
                row,
                "transferred_to",
                Code.STAGE_UNCLEAR);
        looking.sayIf(
                row.has("seen_on") && row.has("unseen_reason"),
                row,
                "unseen_reason",
                Code.STAGE_UNCLEAR);
        if (looking.isSame(row.text("ratified_by"), row.text("determined_by"))) {
            looking.say(row, "ratified_by", Code.RATIFIED_BY_SAME, row.heading("determined_by"));
        }
        looking.sayIf(isUnratified(row), row, "ratified_at", Code.NOT_RATIFIED);
    }

    static boolean isUnratified(CaseRow row) {
        return row.one("determination", Determination.class) == Determination.NOT_SUBSTANTIATED
                && !row.has("ratified_at");
    }
}
