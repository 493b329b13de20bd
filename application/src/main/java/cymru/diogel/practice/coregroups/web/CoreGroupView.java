package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.CoreGroup;
import cymru.diogel.practice.coregroups.Meeting;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A core group as its page shows it. */
public record CoreGroupView(
        Frame frame, GroupDesk.Opened opened, List<Member> all, List<Meeting> meetings, Now now) {

    /** The day, whether the reader plans protection, and what they typed. */
    public record Now(LocalDate today, boolean mayPlan, Typed typed) {}

    public CoreGroup group() {
        return opened.group();
    }

    public String here() {
        return GroupQueuePage.PATH + "/" + group().id();
    }

    public String names() {
        return opened.names();
    }

    public String name(UUID child) {
        return opened.name(child);
    }

    public Stage stage() {
        return group().stage(awaited(), now.today());
    }

    public @Nullable Meeting awaited() {
        return meetings.stream().filter(Meeting::isAwaited).findFirst().orElse(null);
    }

    /** Those that are over, the last first. */
    public List<Meeting> past() {
        return meetings.reversed().stream().filter(it -> !it.isAwaited()).toList();
    }

    public List<Member> members() {
        return all.stream().filter(it -> it.belongsOn(now.today())).toList();
    }

    /** Whoever belonged to it once. */
    public List<Member> former() {
        return all.stream().filter(it -> !it.belongsOn(now.today())).toList();
    }

    public boolean mayPlan() {
        return now.mayPlan() && group().isOpen();
    }

    public String due(Meeting it) {
        return GroupQueueView.due(frame.words(), it);
    }

    public String day(LocalDate day) {
        return frame.words().date(day);
    }

    /** Held on which day, or not held at all. */
    public String held(Meeting it) {
        var minutes = it.minutes();
        return minutes == null
                ? frame.say("coregroups.not-held")
                : frame.say("coregroups.held-on", Map.of("day", day(minutes.heldOn())));
    }

    /** How many of the members came. */
    public String came(Meeting it) {
        var minutes = it.minutes();
        if (minutes == null) {
            return "–";
        }
        var came = minutes.attended().values().stream().filter(Meeting.How.CAME::equals).count();
        return frame.say("coregroups.came-of", Map.of("n", came, "all", minutes.attended().size()));
    }

    /** How often the members of an agency came, of all the times they were to come. */
    public record Attendance(String agency, long came, int of) {}

    /** Attendance at all its meetings, by agency. */
    public List<Attendance> attendance() {
        var byAgency = new TreeMap<Member.Agency, List<Meeting.How>>();
        var agencies = all.stream().collect(Collectors.toMap(Member::id, Member::agency));
        meetings.stream()
                .map(Meeting::minutes)
                .filter(Objects::nonNull)
                .forEach(it ->
                        it.attended()
                                .forEach((member, how) ->
                                        byAgency.computeIfAbsent(
                                                        agencies.getOrDefault(
                                                                member, Member.Agency.OTHER),
                                                        _ -> new ArrayList<>())
                                                .add(how)));
        return byAgency.entrySet().stream()
                .map(it ->
                        new Attendance(
                                frame.say(it.getKey().message()),
                                it.getValue().stream().filter(Meeting.How.CAME::equals).count(),
                                it.getValue().size()))
                .toList();
    }

    public String planned(Meeting it) {
        var on = it.run().plannedOn();
        return on == null ? frame.say("coregroups.planned-none") : day(on);
    }

    public String typedDay() {
        return now.typed().get("planned");
    }
}
