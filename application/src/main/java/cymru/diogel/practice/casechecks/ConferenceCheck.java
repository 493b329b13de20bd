package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.conferences.Decision.Outcome;
import cymru.diogel.practice.conferences.Invited;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Conferences: after their enquiry, with a decision of its own for every child. */
record ConferenceCheck(Looking looking) {
    void check() {
        var decisions = looking.folder().by(CaseFile.DECISIONS, "conference_id");
        for (var row : looking.rows(CaseFile.CONFERENCES)) {
            stage(row);
            var enquiry = looking.folder().find(CaseFile.ENQUIRIES, row.text("enquiry_id"));
            if (enquiry != null) {
                looking.before(row, "held_on", enquiry, "last_discussed_on");
                looking.before(row, "called_at", enquiry, "started_on");
                if (!row.list("child_ids").contains(enquiry.words("child_id"))) {
                    looking.say(
                            row, "child_ids", Code.NOT_ONE_OF, Looking.place(enquiry, "child_id"));
                }
            }
            undecided(row, decisions.getOrDefault(row.key(), List.of()));
        }
        for (var row : looking.rows(CaseFile.DECISIONS)) {
            decision(row);
        }
        for (var row : looking.rows(CaseFile.INVITATIONS)) {
            var isFamily = row.one("kind", Invited.Kind.class) == Invited.Kind.FAMILY;
            looking.sayIf(isFamily == row.has("agency"), row, "agency", Code.AGENCY_UNCLEAR);
        }
    }

    private void stage(CaseRow row) {
        if (!row.isYes("initial") && !row.has("first_review")) {
            looking.say(row, "first_review", Code.TOGETHER, row.heading("initial"));
        }
        looking.sayIf(
                row.has("cancelled_on") && row.has("held_on"),
                row,
                "cancelled_on",
                Code.STAGE_UNCLEAR);
        looking.sayIf(
                row.has("cancelled_on") && row.has("postponed_on"),
                row,
                "postponed_on",
                Code.STAGE_UNCLEAR);
    }

    private void undecided(CaseRow row, List<CaseRow> decisions) {
        var left = new HashSet<>(row.list("child_ids"));
        decisions.forEach(it -> left.remove(it.words("child_id")));
        if (row.has("decided_at")) {
            left.stream()
                    .sorted()
                    .forEach(it -> looking.say(row, "child_ids", Code.DECISION_MISSING, it));
        } else if (!decisions.isEmpty()) {
            looking.say(row, "decided_at", Code.TOGETHER, CaseFile.DECISIONS.fileName());
        }
    }

    private void decision(CaseRow row) {
        var conference = looking.folder().find(CaseFile.CONFERENCES, row.text("conference_id"));
        if (conference == null) {
            return;
        }
        if (!conference.list("child_ids").contains(row.words("child_id"))) {
            looking.say(row, "child_id", Code.NOT_ONE_OF, Looking.place(conference, "child_ids"));
        }
        var outcome = Objects.requireNonNull(row.one("outcome", Outcome.class));
        looking.sayIf(
                !outcome.isOf(conference.isYes("initial")),
                row,
                "outcome",
                Code.DECISION_OF_OTHER_CONFERENCE);
        var held = conference.day("held_on");
        var categories = row.list("categories");
        var isRight =
                outcome.isOn()
                        ? held == null || looking.here().categories().mayBeChosen(categories, held)
                        : categories.isEmpty();
        looking.sayIf(!isRight, row, "categories", Code.CATEGORY_NOT_VALID);
    }
}
