package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.util.List;

/** Strategy discussions: after their report, and held or not. */
record DiscussionCheck(Looking looking) {
    void check() {
        for (var row : looking.rows(CaseFile.DISCUSSIONS)) {
            var report = looking.folder().find(CaseFile.REPORTS, row.text("report_id"));
            if (report != null) {
                looking.before(row, "decided_at", report, "received_at");
            }
            var before = looking.folder().find(CaseFile.DISCUSSIONS, row.text("follows_id"));
            if (before != null) {
                looking.before(row, "decided_at", before, "decided_at");
                looking.sayIf(before == row, row, "follows_id", Code.REFERENCE_UNKNOWN);
            }
            stage(row);
        }
    }

    private void stage(CaseRow row) {
        var isEnded = row.has("outcome") || row.isYes("cancelled");
        if (row.isYes("cancelled")) {
            looking.sayIf(
                    row.has("held_at") || row.has("outcome"), row, "cancelled", Code.STAGE_UNCLEAR);
            for (var needed : List.of("reasons", "ended_at", "ended_by")) {
                if (!row.has(needed)) {
                    looking.say(row, needed, Code.TOGETHER, row.heading("cancelled"));
                }
            }
        }
        looking.sayIf(row.has("ended_at") && !isEnded, row, "ended_at", Code.STAGE_UNCLEAR);
    }
}
