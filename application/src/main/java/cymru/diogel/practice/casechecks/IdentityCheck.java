package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casechecks.Here.Standing;
import cymru.diogel.practice.casefiles.CaseColumn;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;

/** Every row has an identity of its own, and whom it names is there or here. */
record IdentityCheck(Looking looking) {
    void check() {
        for (var file : looking.folder().files()) {
            unique(file);
            for (var row : looking.rows(file)) {
                account(row);
                file.columns().forEach(column -> named(row, column));
            }
        }
    }

    // Told once, where the account is named, and not wherever the worker is.
    private void account(CaseRow row) {
        if (row.file() == CaseFile.WORKERS
                && looking.here().worker(row.words("username")) == null) {
            looking.say(row, "username", Code.WORKER_UNKNOWN, "");
        }
    }

    private void unique(CaseFile file) {
        var first = new HashMap<String, CaseRow>();
        var name = file.columns().getFirst().name();
        for (var row : looking.rows(file)) {
            var before = first.putIfAbsent(row.key(), row);
            if (before != null) {
                looking.say(row, name, Code.ID_REPEATED, Long.toString(before.line()));
            } else if (looking.here().standing(row) == Standing.CHANGED) {
                looking.say(row, name, Code.ROW_CHANGED, "");
            }
        }
    }

    private void named(CaseRow row, CaseColumn column) {
        var name = column.name();
        switch (column.sort()) {
            case TO, IN -> {
                if (row.text(name) != null) {
                    named(row, column, Objects.requireNonNull(row.text(name)));
                }
            }
            case MANY -> {
                row.list(name).forEach(it -> named(row, column, it));
                var isTwice = new HashSet<>(row.list(name)).size() < row.list(name).size();
                looking.sayIf(isTwice, row, name, Code.TERM_TWICE);
            }
            case WORKER -> {
                var worker = row.text(name);
                var isUnknown =
                        worker != null
                                && looking.here().worker(worker) == null
                                && !looking.folder().names(CaseFile.WORKERS, worker);
                looking.sayIf(isUnknown, row, name, Code.WORKER_UNKNOWN);
            }
            case TEAM -> {
                var team = row.text(name);
                var isUnknown = team != null && looking.here().team(team) == null;
                looking.sayIf(isUnknown, row, name, Code.TEAM_UNKNOWN);
            }
            default -> {}
        }
    }

    private void named(CaseRow row, CaseColumn column, String id) {
        var file = Objects.requireNonNull(column.of());
        var parent = looking.folder().find(file, id);
        if (column.sort() == CaseColumn.Sort.IN) {
            if (!looking.folder().names(file, id)) {
                looking.say(row, column.name(), Code.REFERENCE_NOT_IN_FOLDER, file.fileName());
            } else if (parent != null
                    && looking.here().standing(parent) == Standing.SAME
                    && looking.here().standing(row) == Standing.NEW) {
                looking.say(row, column.name(), Code.ROW_GROWN, file.fileName());
            }
        } else if (!looking.folder().names(file, id) && !looking.here().has(file, id)) {
            looking.say(row, column.name(), Code.REFERENCE_UNKNOWN, file.fileName());
        }
    }
}
