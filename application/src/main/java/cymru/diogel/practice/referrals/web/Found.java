package cymru.diogel.practice.referrals.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.referrals.Decisions;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Report.Checked;
import cymru.diogel.practice.referrals.Report.Consent;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was found out about a report, as it is typed, and what a decision cannot do without. */
@Component
class Found {
    private static final int LONGEST = 2000;

    private final Referrals referrals;

    Found(Referrals referrals) {
        this.referrals = referrals;
    }

    /** What was typed, which may be nothing. */
    Decisions.Note read(Typed typed, Frame frame, Problems problems) {
        var what = typed.one("what", Checked.What.class).orElse(null);
        var consent = typed.one("consent", Consent.class).orElse(null);
        if (what != null && typed.get("words").isEmpty()) {
            problems.add("words", frame.say("referrals.problem-words"));
        }
        if (consent != null && typed.get("consent-words").isEmpty()) {
            problems.add("consent-words", frame.say("referrals.problem-consent-words"));
        }
        for (var field : new String[] {"words", "consent-words", "police-log"}) {
            if (typed.get(field).length() > LONGEST) {
                problems.add(field, frame.say("referrals.problem-long"));
            }
        }
        var log = typed.get("police-log");
        return new Decisions.Note(
                log.isEmpty() ? null : log,
                consent,
                typed.get("consent-words"),
                what,
                typed.get("words"));
    }

    /** Says what is neither kept nor typed: a check, whether consent was sought, the police log. */
    void missing(Report report, Decisions.Note note, Frame frame, Problems problems) {
        var handling = report.handling();
        if (note.what() == null && referrals.checked(report.id()).isEmpty()) {
            problems.add("what", frame.say("referrals.problem-checks"));
        }
        if (note.consent() == null && handling.consent() == null) {
            problems.add("consent", frame.say("referrals.problem-consent"));
        }
        if (report.told().crime() && handling.police() == null && note.policeLog() == null) {
            problems.add("police-log", frame.say("referrals.problem-police"));
        }
    }

    /** What was typed of the decision, without what was found out. */
    static Map<String, String> deciding(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(it -> it.getKey().matches("(outcome|reasons|next)-.*"))
                .filter(it -> !it.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
