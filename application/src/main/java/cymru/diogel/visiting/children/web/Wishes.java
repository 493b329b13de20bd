package cymru.diogel.visiting.children.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.families.Corrections.Wish;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Portrait;
import cymru.diogel.practice.families.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be corrected: what was typed that differs from what is known. */
record Wishes(Portrait portrait, LocalDate today, Frame frame) {
    private static final int LONGEST = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int SHORTEST_REASON = 10;

    /** The form as it is opened: what is known. */
    Typed fields() {
        var fields = new HashMap<String, String>();
        name().map(it -> (Name) it.says())
                .ifPresent(it -> {
                    fields.put("given", Objects.requireNonNullElse(it.given(), ""));
                    fields.put("family", Objects.requireNonNullElse(it.family(), ""));
                });
        life().map(it -> ((Life) it.says()).bornOn())
                .ifPresent(it ->
                        fields.put(
                                "born",
                                it.getDayOfMonth()
                                        + "/"
                                        + it.getMonthValue()
                                        + "/"
                                        + it.getYear()));
        return new Typed(fields);
    }

    /** What was typed otherwise; notes what is wrong with it. */
    List<Wish> read(Typed typed, Problems problems) {
        var since = day(typed, "since", problems);
        var reason = typed.get("reason");
        var wishes = new ArrayList<Wish>();
        name().ifPresent(it -> {
            var says = Name.official(text(typed, "given"), text(typed, "family"));
            add(wishes, it, says, since, reason);
            if (says.text().isEmpty() || says.text().length() > 2 * LONGEST) {
                problems.add("given", frame.say("children.problem-name"));
            }
        });
        var born = day(typed, "born", problems);
        life().ifPresent(it -> {
            var before = (Life) it.says();
            add(wishes, it, new Life(born, before.expectedOn(), before.diedOn()), null, reason);
        });
        if (wishes.isEmpty() && problems.isEmpty()) {
            problems.add("given", frame.say("children.problem-unchanged"));
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            problems.add("reason", frame.say("children.problem-reason"));
        }
        return wishes;
    }

    private static void add(
            List<Wish> wishes, Version known, Fact says, @Nullable LocalDate since, String reason) {
        if (!known.says().equals(says)) {
            wishes.add(new Wish(known, says, since, reason));
        }
    }

    private @Nullable LocalDate day(Typed typed, String field, Problems problems) {
        if (typed.get(field).isEmpty()) {
            return null;
        }
        var day = typed.day(field).filter(it -> !it.isAfter(today)).orElse(null);
        if (day == null) {
            problems.add(field, frame.say("children.problem-on"));
        }
        return day;
    }

    private static @Nullable String text(Typed typed, String field) {
        return typed.get(field).isEmpty() ? null : typed.get(field);
    }

    private Optional<Version> name() {
        return portrait.all(Name.class)
                .filter(it -> ((Name) it.says()).kind() == Name.Kind.OFFICIAL)
                .filter(it -> it.valid().has(today))
                .findFirst();
    }

    private Optional<Version> life() {
        return portrait.all(Life.class).findFirst();
    }
}
