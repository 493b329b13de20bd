package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.casefiles.RowRule.After;
import cymru.diogel.practice.casefiles.RowRule.Counted;
import cymru.diogel.practice.casefiles.RowRule.With;

/** What must be so within each row. */
record RuleCheck(Looking looking) {
    void check() {
        for (var file : looking.folder().files()) {
            for (var row : looking.rows(file)) {
                for (var rule : file.rules()) {
                    switch (rule) {
                        case After after -> check(row, after);
                        case With with -> check(row, with);
                        case Counted counted -> check(row, counted);
                    }
                }
            }
        }
    }

    private void check(CaseRow row, After rule) {
        if (row.isBefore(rule.later(), rule.earlier())) {
            looking.say(row, rule.later(), Code.BEFORE, row.heading(rule.earlier()));
        }
    }

    private void check(CaseRow row, Counted rule) {
        var first = looking.here().firstDay();
        var on = Looking.day(row, rule.from());
        if (on != null && on.isBefore(first)) {
            looking.say(row, rule.from(), Code.CALENDAR_UNKNOWN, first.toString());
        }
    }

    private void check(CaseRow row, With rule) {
        if (row.has(rule.said())) {
            for (var other : rule.others()) {
                if (!row.has(other)) {
                    looking.say(row, other, Code.TOGETHER, row.heading(rule.said()));
                }
            }
        }
    }
}
