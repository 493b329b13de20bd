package cymru.diogel.platform.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The three clocks of a child on the register, each independent of the others.
 *
 * <p>Wales Safeguarding Procedures, section 4: seen alone every 10 working days, at home every 4
 * weeks, the bedroom once between review conferences. Each visit that satisfies a clock starts its
 * next run, so one visit may move one clock and leave another running.
 *
 * @param homeVisitMustBeAlone one page of the Procedures can be read so; the default is not
 */
public record VisitClocks(Rules rules, WorkingDays calendar, boolean homeVisitMustBeAlone) {

    public VisitClocks(WorkingDays calendar) {
        this(Rules.published(), calendar, false);
    }

    /** All runs of the three clocks, from the registration to the end or to the runs still open. */
    public List<Occasion> of(RegisterSpell spell, Collection<Seen> seen) {
        Predicate<Seen> home =
                homeVisitMustBeAlone
                        ? it -> it.countsAsHome() && it.countsAsAlone()
                        : Seen::countsAsHome;
        var occasions = new ArrayList<Occasion>();
        occasions.addAll(chain("CPR_SEEN_ALONE", spell, days(seen, Seen::countsAsAlone)));
        occasions.addAll(chain("CPR_SEEN_AT_HOME", spell, days(seen, home)));
        occasions.addAll(bedrooms(spell, days(seen, Seen::countsAsBedroom)));
        return occasions;
    }

    // A visit on the day of registration changes no due date: that day is day 0 either way.
    private List<Occasion> chain(String clock, RegisterSpell spell, TreeSet<LocalDate> visits) {
        var occasions = new ArrayList<Occasion>();
        var running = start(clock, spell.from());
        for (var day : visits.tailSet(spell.from(), false)) {
            if (!spell.holds(day)) {
                break;
            }
            occasions.add(running.meet(day));
            running = start(clock, day);
        }
        if (spell.runsAfter(running.startedOn())) {
            occasions.add(spell.until() == null ? running : running.end(spell.until()));
        }
        return occasions;
    }

    // The first period runs from the initial conference; a visit on the day of a conference
    // belongs to the period which that conference closes.
    private List<Occasion> bedrooms(RegisterSpell spell, TreeSet<LocalDate> visits) {
        var occasions = new ArrayList<Occasion>();
        var from = spell.from();
        for (var conference : spell.conferences()) {
            if (conference.isAfter(from) && spell.holds(conference)) {
                var period = start("CPR_BEDROOM", from).due(conference);
                var seen = visits.higher(from);
                occasions.add(
                        seen == null || seen.isAfter(conference)
                                ? period.end(conference.plusDays(1))
                                : period.meet(seen));
                from = conference;
            }
        }
        if (spell.runsAfter(from)) {
            occasions.add(lastBedroom(spell, from, visits.higher(from)));
        }
        return occasions;
    }

    private Occasion lastBedroom(RegisterSpell spell, LocalDate from, @Nullable LocalDate seen) {
        var limit = from.equals(spell.from()) ? "RCPC_FIRST" : "RCPC_NEXT";
        var next = rules.on(limit, from).limit().due(from, calendar);
        var period = start("CPR_BEDROOM", from).expect(next);
        if (seen != null && spell.holds(seen)) {
            return period.meet(seen);
        }
        return spell.until() == null ? period : period.end(spell.until());
    }

    private Occasion start(String clock, LocalDate day) {
        return rules.on(clock, day).start(day, calendar);
    }

    private static TreeSet<LocalDate> days(Collection<Seen> seen, Predicate<Seen> counts) {
        var days = new TreeSet<LocalDate>();
        seen.stream().filter(counts).map(Seen::on).forEach(days::add);
        return days;
    }
}
