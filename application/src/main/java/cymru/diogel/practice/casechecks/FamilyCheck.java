package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;

/** Children, and the reports in which they are named. */
record FamilyCheck(Looking looking) {
    void check() {
        for (var row : looking.rows(CaseFile.CHILDREN)) {
            if (looking.here().isOtherwiseHere(row.key())) {
                looking.say(row, "child_id", Code.CHILD_HERE, "");
            }
        }
        var named = looking.folder().by(CaseFile.REPORT_CHILDREN, "report_id");
        for (var row : looking.rows(CaseFile.REPORTS)) {
            if (!named.containsKey(row.key())) {
                looking.say(
                        row,
                        "report_id",
                        Code.CHILD_NOT_NAMED,
                        CaseFile.REPORT_CHILDREN.fileName());
            }
        }
        for (var row : looking.rows(CaseFile.REPORT_CHILDREN)) {
            var report = looking.folder().find(CaseFile.REPORTS, row.text("report_id"));
            if (report != null) {
                looking.before(row, "decided_at", report, "received_at");
            }
        }
    }
}
