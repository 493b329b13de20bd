package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.HandEntry;
import cymru.diogel.practice.chronology.Happening.Lane;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an entry by hand, and what is wrong with it. */
public record EntryForm(Frame frame, Typed typed, LocalDate today) {
    private static final int TITLE = 120;
    private static final int SOURCE = 200;
    private static final int WORDS = 4000;

    /** What was typed, or null where something is wrong. */
    HandEntry.@Nullable Told read(Problems problems) {
        var on = day("on", problems);
        var known = typed.get("known").isEmpty() ? today : day("known", problems);
        var at = time(problems);
        if (on != null && known != null && known.isBefore(on)) {
            wrong(problems, "known", "wrong-known");
        }
        var agency = typed.one("agency", Lane.class);
        if (agency.isEmpty()) {
            wrong(problems, "agency", "wrong-agency");
        }
        var source = text("source", SOURCE, problems);
        var title = text("title", TITLE, problems);
        if (typed.get("more").length() > WORDS) {
            wrong(problems, "more", "wrong-more");
        }
        if (!problems.isEmpty() || on == null || known == null) {
            return null;
        }
        var more = typed.get("more").isEmpty() ? null : typed.get("more");
        return new HandEntry.Told(
                new HandEntry.When(on, at, known),
                agency.orElseThrow(),
                source,
                new HandEntry.Text(title, more),
                typed.get("significant").equals("yes"),
                typed.get("reserved").equals("yes"));
    }

    private @Nullable LocalDate day(String field, Problems problems) {
        var day = typed.day(field).orElse(null);
        if (day == null) {
            wrong(problems, field, "wrong-" + field + "-day");
        } else if (day.isAfter(today)) {
            wrong(problems, field, "wrong-future");
            return null;
        }
        return day;
    }

    private @Nullable LocalTime time(Problems problems) {
        var typedTime = typed.get("at");
        try {
            return typedTime.isEmpty() ? null : LocalTime.parse(typedTime);
        } catch (DateTimeParseException wrong) {
            wrong(problems, "at", "wrong-at");
            return null;
        }
    }

    private String text(String field, int most, Problems problems) {
        var text = typed.get(field);
        if (!typed.isSaid(field, most)) {
            wrong(problems, field, "wrong-" + field);
        }
        return text;
    }

    private void wrong(Problems problems, String field, String key) {
        problems.add(field, frame.say("chronology." + key));
    }

    public List<Choice> agencies() {
        return Arrays.stream(Lane.values())
                .map(it -> new Choice(it.name(), frame.say("facts.agency-" + it.code())))
                .toList();
    }

    public List<Choice> ticks(String what) {
        return List.of(new Choice("yes", frame.say("chronology.tick-" + what)));
    }
}
