package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.util.HashMap;
import java.util.List;

/** Second looks at outcomes: of what is complete, by those who had no part in it. */
record ReviewCheck(Looking looking) {
    void check() {
        var first = new HashMap<String, CaseRow>();
        for (var row : looking.rows(CaseFile.REVIEWS)) {
            var before = first.putIfAbsent(row.words("enquiry_id"), row);
            if (before != null) {
                var line = Long.toString(before.line());
                looking.say(row, "enquiry_id", Code.ID_REPEATED, line);
            }
            verdict(row, "result", "disagreements");
            verdict(row, "second_result", "second_disagreements");
            var enquiry = looking.folder().find(CaseFile.ENQUIRIES, row.text("enquiry_id"));
            if (enquiry != null) {
                of(row, enquiry);
            }
        }
    }

    private void verdict(CaseRow row, String result, String reasons) {
        var isNot = row.one(result, Result.class) == Result.NOT_AGREED;
        looking.sayIf(
                isNot == row.list(reasons).isEmpty(), row, reasons, Code.DISAGREEMENT_UNCLEAR);
        if (isNot && !row.has("next_due_on")) {
            looking.say(row, "next_due_on", Code.TOGETHER, row.heading(result));
        }
    }

    private void of(CaseRow row, CaseRow enquiry) {
        var determined = enquiry.one("determination", Determination.class);
        var isIncomplete =
                determined == null
                        || EnquiryCheck.isUnratified(enquiry)
                        || (determined == Determination.SUBSTANTIATED_AT_RISK
                                && !enquiry.has("conference_asked_at"));
        if (isIncomplete) {
            looking.say(
                    row,
                    "enquiry_id",
                    Code.REVIEW_TOO_EARLY,
                    Looking.place(enquiry, "determination"));
        }
        looking.before(row, "judged_at", enquiry, "determined_at");
        looking.before(row, "second_judged_at", enquiry, "determined_at");
        hands(row, enquiry);
    }

    private void hands(CaseRow row, CaseRow enquiry) {
        for (var reviewer : List.of("reviewer", "second_reviewer")) {
            for (var part : List.of("lead", "determined_by", "ratified_by")) {
                if (looking.isSame(row.text(reviewer), enquiry.text(part))) {
                    looking.say(
                            row, reviewer, Code.REVIEWER_HAD_PART, Looking.place(enquiry, part));
                }
            }
        }
        if (looking.isSame(row.text("second_reviewer"), row.text("reviewer"))) {
            looking.say(row, "second_reviewer", Code.REVIEWER_HAD_PART, row.heading("reviewer"));
        }
        var isJoint = enquiry.one("type", Conduct.Type.class) == Conduct.Type.JOINT;
        looking.sayIf(
                row.has("second_reviewer") && !isJoint,
                row,
                "second_reviewer",
                Code.SECOND_OF_SINGLE);
    }
}
