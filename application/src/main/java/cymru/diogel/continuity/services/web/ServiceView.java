package cymru.diogel.continuity.services.web;

import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.Skill;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One service in words.
 *
 * @param moves what became of it, the latest first
 * @param names of whoever wrote something
 */
public record ServiceView(
        Frame frame,
        Provision of,
        List<Move> moves,
        Map<String, Skill> skills,
        Map<UUID, String> names) {
    private Words words() {
        return frame.words();
    }

    public String name() {
        return of.name().in(words());
    }

    public String about() {
        return frame.say(
                "services.about",
                Map.of(
                        "place", of.place().in(words()),
                        "part", frame.say(of.part().message()),
                        "tier", of.tier()));
    }

    public String state() {
        return frame.say(of.state().message());
    }

    /** Since when it stands so, or nothing. */
    public String since() {
        var since = of.standing().since();
        return since == null ? "" : frame.say("services.since", Map.of("day", day(since)));
    }

    public String look() {
        var look = of.standing().look();
        return look == null ? "" : frame.say("services.look", Map.of("day", day(look)));
    }

    public String affected() {
        return of.affected().in(words());
    }

    public String skill(Needs.Staff need) {
        var skill = skills.get(need.skill());
        return skill == null ? need.skill() : skill.name().in(words());
    }

    /** What became of it or is to, as a line. */
    public String heading(Move it) {
        var planned = it.days().planned();
        var happened = it.days().happened();
        var state = frame.say(it.to().message());
        if (happened == null) {
            return frame.say(
                    it.dropped() == null ? "services.to-come" : "services.dropped",
                    Map.of("state", state, "day", day(planned)));
        }
        if (planned == null || planned.equals(happened)) {
            return frame.say("services.came", Map.of("state", state, "day", day(happened)));
        }
        return frame.say(
                "services.came-planned",
                Map.of("state", state, "day", day(happened), "planned", day(planned)));
    }

    public String by(Move it) {
        return frame.say(
                "services.said-by",
                Map.of(
                        "who", names.getOrDefault(it.by(), "–"),
                        "at", words().moment(WallClock.shown(it.at()))));
    }

    public String lookAt(Move it) {
        var look = it.days().look();
        return look == null ? "" : frame.say("services.look", Map.of("day", day(look)));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : words().date(day);
    }
}
