package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Correction;
import cymru.diogel.practice.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The form that asks for a correction, and those asked for before.
 *
 * @param viewer who reads it, for nobody decides on a wish of their own
 */
public record CorrectView(
        Frame frame,
        Threshold.Sight sight,
        UUID viewer,
        Form form,
        List<Row> rows,
        LocalDate today) {
    private static final Set<String> ANNOUNCED =
            Set.of("asked", "waits", "agreed", "declined", "before", "own");

    /** What is typed, what was done just now, and what is wrong. */
    public record Form(Typed typed, String done, Problems problems) {}

    /** A correction and the names of those who asked and decided. */
    public record Row(Correction correction, String askedBy, String decidedBy) {
        static Row of(Correction correction, Map<UUID, Account> names) {
            var decision = correction.decision();
            return new Row(
                    correction,
                    name(names, correction.askedBy()),
                    decision == null ? "" : name(names, decision.by()));
        }

        private static String name(Map<UUID, Account> names, UUID id) {
            var account = names.get(id);
            return account == null ? "–" : account.name();
        }
    }

    public Child child() {
        return sight.child();
    }

    public ChildWords says() {
        return new ChildWords(frame.words(), today);
    }

    /** What was done just now, "" for nothing. */
    public String done() {
        return ANNOUNCED.contains(form.done()) ? frame.say("children.done-" + form.done()) : "";
    }

    public boolean mayDecide(Row row) {
        return row.correction().isOpen() && !row.correction().askedBy().equals(viewer);
    }

    /** How it stands, in words. */
    public String state(Row row) {
        var decision = row.correction().decision();
        if (decision == null) {
            return frame.say("children.correction-waits");
        }
        return frame.say(
                "children.correction-" + ChildWords.code(decision.outcome()),
                Map.of(
                        "name", row.decidedBy(),
                        "date", frame.words().date(WallClock.shown(decision.at()).toLocalDate())));
    }

    /** Who asked, and when. */
    public String asked(Row row) {
        var at = WallClock.shown(row.correction().askedAt()).toLocalDate();
        return frame.say(
                "children.correction-asked",
                Map.of("name", row.askedBy(), "date", frame.words().date(at)));
    }
}
