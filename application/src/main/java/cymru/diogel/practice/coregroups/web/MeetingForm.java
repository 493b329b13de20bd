package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.pages.Choice;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Part;
import cymru.diogel.practice.coregroups.Meeting.Spoken;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.PlannedActions.Became;
import cymru.diogel.practice.coregroups.PlannedActions.Planned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form in which a meeting is written down: all that is known stands in it already.
 *
 * @param today or, of a meeting that is corrected, the day of the one that followed
 */
public record MeetingForm(
        Frame frame,
        GroupDesk.Opened opened,
        Meeting meeting,
        List<Member> members,
        List<Planned> actions,
        Typed typed,
        LocalDate today) {
    static final int LONGEST = 5000;

    public String here() {
        return GroupQueuePage.PATH + "/" + opened.group().id();
    }

    /** Whether it was written down before, and is corrected. */
    public boolean corrects() {
        return meeting.minutes() != null;
    }

    public String action() {
        return here() + "/meetings/" + meeting.id() + (corrects() ? "/correct" : "/record");
    }

    public String names() {
        return opened.names();
    }

    /** Those it meets for; of a meeting that was held, those too who were spoken of then. */
    public List<UUID> children() {
        var minutes = meeting.minutes();
        var now = opened.group().children();
        var then = minutes == null ? List.<Spoken>of() : minutes.spoken();
        return Stream.concat(then.stream().map(Spoken::child), now.stream()).distinct().toList();
    }

    public String name(UUID child) {
        return opened.name(child);
    }

    public String due() {
        return GroupQueueView.due(frame.words(), meeting);
    }

    /** Whether why it is late is still to be said. */
    public boolean asksReason() {
        return meeting.late() == null && (corrects() || meeting.isLate(today));
    }

    /** What was typed, or what stands there at first. */
    public String value(String field, String first) {
        return typed.fields().containsKey(field) ? typed.get(field) : first;
    }

    public String planned() {
        var on = meeting.run().plannedOn();
        return value("held", on == null || on.isAfter(today) ? "" : typed(on));
    }

    static String typed(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public String of(Planned it) {
        return frame.say(
                "coregroups.action-of",
                Map.of(
                        "name", name(it.child()),
                        "change", it.change(),
                        "owner", it.owner(),
                        "day", frame.words().date(it.dueOn())));
    }

    public List<Choice> ways() {
        return choices(How.values(), How::message).subList(1, How.values().length + 1);
    }

    public List<Choice> parts() {
        return choices(Part.values(), Part::message);
    }

    public List<Choice> became() {
        var open = new Choice("", frame.say("coregroups.became-open"));
        var all = choices(Became.values(), Became::message);
        return Stream.concat(Stream.of(open), all.stream().skip(1)).toList();
    }

    public List<Choice> toldChoices() {
        return choices(Told.values(), Told::message);
    }

    public List<Choice> yesOrNo() {
        return List.of(
                new Choice("yes", frame.say("coregroups.yes")),
                new Choice("no", frame.say("coregroups.no")));
    }

    // The first chooses nothing, so that nothing is chosen by leaving it.
    private <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> message) {
        var none = new Choice("", frame.say("coregroups.choose"));
        var named = Stream.of(all).map(it -> new Choice(it.name(), frame.say(message.apply(it))));
        return Stream.concat(Stream.of(none), named).toList();
    }

    /** What was written, as it stands in the form that corrects it. */
    static Map<String, String> written(Meeting.Minutes it) {
        var fields = new HashMap<String, String>();
        fields.put("held", typed(it.heldOn()));
        it.attended().forEach((member, how) -> fields.put("came-" + member, how.name()));
        for (var of : it.spoken()) {
            fields.put("spoken-" + of.child(), "yes");
            fields.put("part-" + of.child(), of.part().name());
            fields.put("effect-" + of.child(), of.effect());
        }
        var words = it.words();
        fields.put("risks", words.risks());
        fields.put("assessments", words.assessments());
        fields.put("parents", words.parents());
        fields.put("refined", words.refined() == null ? "no" : "yes");
        fields.put("refined-words", words.refined() == null ? "" : words.refined());
        var denied = words.denied();
        fields.put("denied", denied == null ? "no" : "yes");
        if (denied != null) {
            fields.put("denied-words", denied.words());
            fields.put("told", denied.told().name());
        }
        return fields;
    }

    /** Who came, as far as it was said. */
    Map<UUID, How> attended(Problems problems) {
        var attended = new HashMap<UUID, How>();
        for (var it : members) {
            var field = "came-" + it.id();
            typed.one(field, How.class)
                    .ifPresentOrElse(
                            how -> attended.put(it.id(), how),
                            () -> problem(problems, field, "came", Map.of("name", it.name())));
        }
        return attended;
    }

    /** The children who were spoken of. */
    List<Spoken> spoken(Problems problems) {
        var asked = children().stream().filter(it -> typed.get("spoken-" + it).equals("yes"));
        var spoken = asked.map(it -> spoken(it, problems)).toList();
        if (spoken.isEmpty() && !children().isEmpty()) {
            problem(problems, "spoken-" + children().getFirst(), "spoken", Map.of());
        }
        return spoken;
    }

    private Spoken spoken(UUID child, Problems problems) {
        var name = Map.of("name", name(child));
        var part = typed.one("part-" + child, Part.class).orElse(null);
        if (part == null) {
            problem(problems, "part-" + child, "part", name);
        }
        var effect = typed.get("effect-" + child);
        // Before the first meeting no action was there to have an effect.
        if ((effect.isEmpty() && !meeting.isFirst()) || effect.length() > LONGEST) {
            problem(problems, "effect-" + child, "effect", name);
        }
        return new Spoken(child, part == null ? Part.NOT_ASKED : part, effect);
    }

    void problem(Problems problems, String field, String key, Map<String, ?> values) {
        problems.add(field, frame.say("coregroups.problem-" + key, values));
    }
}
