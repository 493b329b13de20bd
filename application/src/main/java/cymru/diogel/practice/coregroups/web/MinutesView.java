package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Choice;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Meeting.How;
import cymru.diogel.practice.coregroups.Meeting.Minutes;
import cymru.diogel.practice.coregroups.Meeting.Told;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.PlannedActions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A meeting as its page and its document show it; of one that was not held, only why. */
public record MinutesView(
        Words words,
        GroupDesk.Opened opened,
        Meeting meeting,
        List<Member> members,
        List<PlannedActions.Told> actions,
        String by,
        List<Corrected> corrected) {

    /** That it was corrected, by whom, when and why; and what stood before. */
    public record Corrected(String said, MinutesView before) {}

    MinutesView with(List<Corrected> all) {
        return new MinutesView(words, opened, meeting, members, actions, by, all);
    }

    Corrected before(Meeting.Earlier it, String who) {
        var was =
                new Meeting(
                        meeting.id(),
                        meeting.group(),
                        meeting.run(),
                        meeting.late(),
                        it.minutes(),
                        List.of());
        var view = new MinutesView(words, opened, was, members, List.of(), by, List.of());
        var at = words.moment(WallClock.shown(it.at()));
        var values = Map.of("when", at, "name", who, "reason", it.reason());
        return new Corrected(words.say("coregroups.corrected", values), view);
    }

    /** A line of what was said: its name and its words. */
    public record Line(String name, String text) {}

    /** Somebody in the list of those who came: name, what they are, agency, whether they came. */
    public record Came(String name, String role, String agency, String how) {}

    public String here() {
        return GroupQueuePage.PATH + "/" + opened.group().id();
    }

    public String itself() {
        return here() + "/meetings/" + meeting.id();
    }

    public String title() {
        var minutes = meeting.minutes();
        return minutes == null
                ? words.say("coregroups.meeting-due", Map.of("day", day(meeting.dueOn())))
                : words.say("coregroups.meeting-on", Map.of("day", day(minutes.heldOn())));
    }

    public String names() {
        return opened.names();
    }

    public String name(UUID child) {
        return opened.name(child);
    }

    public String day(LocalDate day) {
        return words.date(day);
    }

    public boolean isHeld() {
        return meeting.minutes() != null;
    }

    private Minutes minutes() {
        return Objects.requireNonNull(meeting.minutes());
    }

    /** Those who belonged to it, by agency. */
    public List<Came> came() {
        var attended = minutes().attended();
        return members.stream()
                .filter(it -> attended.containsKey(it.id()))
                .sorted(Comparator.comparing(Member::agency))
                .map(it ->
                        new Came(
                                it.name(),
                                words.say(it.role().message()),
                                words.say(it.agency().message()),
                                words.say(attended.getOrDefault(it.id(), How.ABSENT).message())))
                .toList();
    }

    public List<Meeting.Spoken> spoken() {
        return minutes().spoken();
    }

    public String part(Meeting.Spoken it) {
        return words.say(it.part().message());
    }

    /** The day on which it was held, of a meeting that was. */
    public String heldOn() {
        return day(minutes().heldOn());
    }

    /** Whether it was in time, and why not. */
    public String timely() {
        var due = Map.of("day", day(meeting.dueOn()));
        var late = meeting.late();
        var why = late == null || meeting.isInTime() ? "" : " " + late.reason();
        return words.say(meeting.isInTime() ? "coregroups.in-time" : "coregroups.was-late", due)
                + why;
    }

    public String written() {
        var at = WallClock.shown(minutes().at());
        var values = Map.of("name", by, "day", day(at.toLocalDate()));
        return words.say("coregroups.written", values);
    }

    /** What was said besides. */
    public List<Line> lines() {
        var said = minutes().words();
        var lines = new ArrayList<Line>();
        line(lines, "risks", said.risks());
        line(lines, "assessments", said.assessments());
        var refined = said.refined();
        line(lines, "refined", refined == null ? words.say("coregroups.no") : refined);
        line(lines, "parents", said.parents());
        var denied = said.denied();
        line(lines, "denied", denied == null ? words.say("coregroups.no") : denied.words());
        if (denied != null) {
            line(lines, "told", words.say(denied.told().message()));
        }
        return lines;
    }

    private void line(List<Line> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(words.say("coregroups.said-" + key), text));
        }
    }

    public String action(PlannedActions.Told it) {
        return words.say(
                "coregroups.action-of",
                Map.of(
                        "name", name(it.action().child()),
                        "change", it.action().change(),
                        "owner", it.action().owner(),
                        "day", day(it.action().dueOn())));
    }

    public String became(PlannedActions.Told it) {
        return words.say(it.settled().became().message());
    }

    public List<Choice> toldChoices() {
        return Stream.of(Told.COORDINATOR, Told.MANAGER)
                .map(it -> new Choice(it.name(), words.say(it.message())))
                .toList();
    }
}
