package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version;
import cymru.diogel.practice.plans.Version.Part;
import cymru.diogel.practice.plans.Version.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which a version of a plan is written over the last. */
public record WritePlanForm(
        Frame frame, PlanDesk.Opened opened, List<Version> versions, Typed typed, LocalDate today) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    public List<Stage> stages() {
        return Plans.mayBeWrittenAs(opened.plan(), versions);
    }

    public List<Choice> stageChoices() {
        return stages().stream()
                .map(it -> new Choice(it.name(), frame.say(it.message(), Map.of("n", 1))))
                .toList();
    }

    /** Whether there is a version it is written over. */
    public boolean isLater() {
        return !versions.isEmpty();
    }

    public Part[] parts() {
        return Part.values();
    }

    /** What was typed, or what the last version says. */
    public String value(Part part) {
        var last = versions.isEmpty() ? "" : versions.getLast().text().get(part);
        return typed.fields().containsKey(part.code()) ? typed.get(part.code()) : last;
    }

    /** What was typed, or today. */
    public String made() {
        var now =
                "%d/%d/%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        return typed.fields().containsKey("made") ? typed.get("made") : now;
    }

    /** The number of the version this was begun over, kept while somebody writes. */
    public int after() {
        var typedAfter = typed.get("after");
        return NUMBER.matcher(typedAfter).matches()
                ? Integer.parseInt(typedAfter)
                : versions.size();
    }

    public String title() {
        return frame.say(
                stages().size() > 1
                        ? "plans.write"
                        : stages().contains(Stage.DETAILED) ? "plans.detail" : "plans.revise");
    }

    Text text() {
        var parts = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            parts.put(part, typed.get(part.code()));
        }
        return new Text(parts);
    }

    void problem(Problems problems, String field, String key) {
        problems.add(field, frame.say("plans.problem-" + key));
    }
}
