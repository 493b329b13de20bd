package cymru.diogel.practice.plans.web;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.plans.Action;
import cymru.diogel.practice.plans.Plans;
import cymru.diogel.practice.plans.ProtectionPlan;
import cymru.diogel.practice.plans.ProtectionPlan.Kept;
import cymru.diogel.practice.plans.Stage;
import cymru.diogel.practice.plans.Version;
import cymru.diogel.practice.plans.Version.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a version of it says, with what is to be done.
 *
 * @param version none while nothing is written
 */
public record PlanView(
        Words words,
        PlanDesk.Opened opened,
        List<Version> versions,
        @Nullable Version version,
        List<Kept> all,
        Now now) {

    /** The day, and who wrote the version. */
    public record Now(LocalDate today, String by) {}

    /** A part of the plan: its name, what it says, and whether this version changed it. */
    public record Line(String name, String text, boolean changed) {}

    public ProtectionPlan plan() {
        return opened.plan();
    }

    public String here() {
        return opened.here();
    }

    public String title() {
        return words.say("plans.plan", Map.of("name", opened.name()));
    }

    public String stage() {
        var stage = plan().stage();
        var revised = versions.stream().filter(it -> it.stage() == Stage.REVISED).count();
        return words.say(stage.message(), Map.of("n", revised));
    }

    /** What a version is, of all its kind. */
    public String kind(Version it) {
        var before = versions.stream().filter(of -> of.number() <= it.number());
        var revised = before.filter(of -> of.stage() == Stage.REVISED).count();
        return words.say(it.stage().message(), Map.of("n", revised));
    }

    public String day(LocalDate day) {
        return words.date(day);
    }

    public String due() {
        return words.say("plans.detail-by", Map.of("day", day(plan().days().detailDueOn())));
    }

    public boolean isOutline() {
        return plan().stage() == Stage.OUTLINE;
    }

    public boolean isLate() {
        return PlanListPage.isLate(plan(), now.today());
    }

    /** Whether there was an outline to send. */
    public boolean hadOutline() {
        return isOutline() || versions.stream().anyMatch(it -> it.stage() == Stage.OUTLINE);
    }

    public boolean isOutlineLate() {
        return plan().days().outlineSentOn() == null
                && plan().days().outlineDueOn().isBefore(now.today());
    }

    public String made(Version it) {
        var shown = WallClock.shown(it.made().at()).toLocalDate();
        return words.say(
                "plans.made",
                Map.of("day", day(it.made().on()), "written", day(shown), "name", now.by()));
    }

    /** What it says, part by part; parts without words are left out. */
    public List<Line> lines() {
        var it = version;
        if (it == null) {
            return List.of();
        }
        var before = it.number() < 2 ? null : versions.get(it.number() - 2);
        var differ = before == null ? Set.<Part>of() : it.text().differing(before.text());
        return Stream.of(Part.values())
                .filter(part -> !it.text().get(part).isEmpty())
                .map(part ->
                        new Line(
                                words.say(part.message()),
                                it.text().get(part),
                                differ.contains(part)))
                .toList();
    }

    /** Actions in this version: those of the plan while it was the one that held. */
    public List<Kept> actions() {
        var it = version;
        if (it == null || it.number() == versions.size()) {
            return all;
        }
        var until = versions.get(it.number()).made().on();
        return all.stream()
                .filter(of -> of.wasThereOn(until))
                .filter(of -> of.settled() == null || !of.settled().on().isBefore(it.made().on()))
                .toList();
    }

    public List<Kept> open() {
        return actions().stream().filter(it -> it.action().state() == Action.State.OPEN).toList();
    }

    public List<Kept> settled() {
        return actions().stream().filter(it -> it.action().state() != Action.State.OPEN).toList();
    }

    public boolean isOverdue(Kept it) {
        return plan().isOpen() && it.action().isOverdue(now.today());
    }

    public String owner(Kept it) {
        var owner = it.action().owner();
        var agency = "coregroups.agency-" + owner.agency().toLowerCase(Locale.ROOT);
        return owner.person() + ", " + words.say(agency);
    }

    public String state(Kept it) {
        return words.say(stateKey(it.action().state()));
    }

    static String stateKey(Action.State state) {
        return "plans.state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String settledOn(Kept it) {
        var settled = it.settled();
        return settled == null ? "" : day(settled.on());
    }

    /** The key of the words on the link to the form: write, make detailed, or revise. */
    public String writes() {
        var next = Plans.mayBeWrittenAs(plan(), versions);
        return next.size() > 1
                ? "plans.write"
                : next.contains(Stage.DETAILED) ? "plans.detail" : "plans.revise";
    }
}
