package cymru.diogel.practice.coregroups;

import cymru.diogel.platform.deadlines.Occasion;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.platform.deadlines.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By when core groups meet: first after the initial conference, then after each other. */
public record CoreGroupClocks(Rules rules, WorkingDays calendar) {
    /**
     * Every run of the clock, oldest first; the last is open while the name is on the register.
     *
     * @param conferenceOn the initial conference
     * @param held the days on which the group met
     * @param endedOn the first day on which the name was off
     */
    public List<Occasion> runs(
            LocalDate conferenceOn, Collection<LocalDate> held, @Nullable LocalDate endedOn) {
        var runs = new ArrayList<Occasion>();
        var from = conferenceOn;
        var clock = "CORE_FIRST";
        for (var day : held.stream().distinct().sorted().toList()) {
            runs.add(start(clock, from).meet(day));
            from = day;
            clock = "CORE_NEXT";
        }
        var last = start(clock, from);
        runs.add(endedOn == null ? last : last.end(endedOn));
        return List.copyOf(runs);
    }

    /** The day by which the next one is aimed at; its last day is later. */
    public LocalDate aim(LocalDate before) {
        return rules.on("CORE_NEXT_TARGET", before).limit().due(before, calendar);
    }

    /** The meeting that follows the conference. */
    Meeting.Run first(LocalDate conferenceOn) {
        return run(start("CORE_FIRST", conferenceOn), null);
    }

    /** The meeting that follows another. */
    Meeting.Run next(LocalDate before) {
        return run(start("CORE_NEXT", before), aim(before));
    }

    private static Meeting.Run run(Occasion it, @Nullable LocalDate aim) {
        var due = Objects.requireNonNull(it.dueOn());
        var days = new Meeting.Aim(aim, due);
        return new Meeting.Run(
                it.rule().id(), it.rule().version(), it.startedOn(), days, null, null);
    }

    private Occasion start(String clock, LocalDate from) {
        return rules.on(clock, from).start(from, calendar);
    }
}
