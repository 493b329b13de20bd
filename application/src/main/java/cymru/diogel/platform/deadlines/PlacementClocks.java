package cymru.diogel.platform.deadlines;

import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.ARRANGED_BY_ANOTHER;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.CARE_ORDER_WITH_PARENT;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.PLACED;
import static cymru.diogel.platform.deadlines.PlacementSpell.Circumstance.SHORT_BREAK;

import cymru.diogel.platform.deadlines.PlacementSpell.Circumstance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The visits a looked-after child is owed in each placement: regulation 31 of SI 2015/1818.
 *
 * <p>A visit counts when the child was seen in person, wherever that was. A new placement begins
 * again with its first week and first year; within one, a running limit keeps the rule that made
 * it, and the next follows what holds by then. Within regulation 62 no clock runs, because the
 * intervals of short breaks are agreed with the reviewing officer and the parents.
 */
public record PlacementClocks(Rules rules, WorkingDays calendar) {

    public PlacementClocks(WorkingDays calendar) {
        this(Rules.published(), calendar);
    }

    /** All runs of the clocks in all placements of one child. */
    public List<Occasion> of(List<PlacementSpell> spells, Collection<Seen> seen) {
        var visits = new TreeSet<LocalDate>();
        seen.stream().filter(Seen::countsAsSeen).map(Seen::on).forEach(visits::add);
        var breaks = spells.stream().filter(it -> isBrief(it)).toList();
        return spells.stream()
                .flatMap(spell -> {
                    boolean brief = breaks.contains(spell) && isWithinYear(spell, breaks);
                    return walk(new Course(spell, brief), visits).stream();
                })
                .toList();
    }

    private List<Occasion> walk(Course course, TreeSet<LocalDate> visits) {
        var spell = course.spell();
        var days = new TreeSet<>(visits.tailSet(spell.from()));
        days.addAll(course.held().keySet());
        days.removeIf(day -> spell.until() != null && day.isAfter(spell.until()));
        var occasions = new ArrayList<Occasion>();
        var running = new ArrayList<Occasion>();
        for (var day : days) {
            if (course.opens(day)) {
                start(course.first(day), day, running);
            }
            if (visits.contains(day)) {
                running.forEach(it -> occasions.add(it.meet(day)));
                running.clear();
                if (spell.runsAfter(day)) {
                    start(course.next(day), day, running);
                }
            }
        }
        var end = spell.until();
        running.forEach(it -> occasions.add(end == null ? it : it.end(end)));
        return occasions;
    }

    private void start(String clock, LocalDate day, List<Occasion> running) {
        if (!clock.isEmpty()) {
            running.add(rules.on(clock, day).start(day, calendar));
        }
    }

    // Regulation 62: no single break over four weeks, and the child returns home.
    private boolean isBrief(PlacementSpell spell) {
        var limit = rules.on("CLA_SHORT_BREAK_ONE", spell.from()).limit();
        return spell.until() != null
                && spell.stages().getFirst().circumstances().contains(SHORT_BREAK)
                && !spell.until().isAfter(limit.due(spell.from(), calendar));
    }

    // Regulation 62: no more than 120 days of them in any twelve months.
    private boolean isWithinYear(PlacementSpell spell, List<PlacementSpell> breaks) {
        var last = end(spell);
        var first = last.minusYears(1).plusDays(1);
        long days =
                breaks.stream()
                        .filter(it -> !it.from().isAfter(last) && !end(it).isBefore(first))
                        .mapToLong(it -> {
                            var from = it.from().isBefore(first) ? first : it.from();
                            var until = end(it).isAfter(last) ? last : end(it);
                            return ChronoUnit.DAYS.between(from, until) + 1;
                        })
                        .sum();
        return days <= rules.on("CLA_SHORT_BREAK_YEAR", spell.from()).limit().amount();
    }

    private static LocalDate end(PlacementSpell spell) {
        return spell.until() == null ? LocalDate.MAX : spell.until();
    }

    /**
     * What holds in the course of a placement.
     *
     * @param held the circumstance that decides, by the day from which it does
     */
    private record Course(PlacementSpell spell, TreeMap<LocalDate, Circumstance> held) {

        Course(PlacementSpell spell, boolean isShortBreak) {
            this(spell, new TreeMap<>());
            for (var stage : spell.stages()) {
                var decides =
                        stage.circumstances().stream()
                                .filter(it -> it != SHORT_BREAK || isShortBreak)
                                .min(Circumstance::compareTo)
                                .orElse(PLACED);
                var before = held.lowerEntry(stage.from());
                if (before == null || before.getValue() != decides) {
                    held.put(stage.from(), decides);
                }
            }
        }

        // The paragraphs that begin with an order or an arrangement, besides those that begin
        // with the placement.
        boolean opens(LocalDate day) {
            var begins = held.get(day);
            return day.equals(spell.from())
                    || begins == CARE_ORDER_WITH_PARENT
                    || begins == ARRANGED_BY_ANOTHER;
        }

        String first(LocalDate day) {
            return switch (held.floorEntry(day).getValue()) {
                case SHORT_BREAK -> "";
                case BEFORE_ASSESSMENT -> "CLA_REG20";
                case TEMPORARY_APPROVAL, INTERIM_ORDER_WITH_PARENT -> "CLA_REG26_ICO";
                case CARE_ORDER_WITH_PARENT -> "CLA_CARE_ORDER_FIRST";
                case ARRANGED_BY_ANOTHER -> "CLA_OTHER_FIRST";
                case PLACED -> "CLA_FIRST";
            };
        }

        String next(LocalDate day) {
            var holds = held.floorEntry(day);
            return switch (holds.getValue()) {
                case SHORT_BREAK -> "";
                case BEFORE_ASSESSMENT -> spell.isReviewed(day) ? "CLA_REG20_AFTER" : "CLA_REG20";
                case TEMPORARY_APPROVAL, INTERIM_ORDER_WITH_PARENT ->
                        spell.isReviewed(day) ? "CLA_REG26_ICO_AFTER" : "CLA_REG26_ICO";
                case CARE_ORDER_WITH_PARENT -> "CLA_CARE_ORDER_NEXT";
                case ARRANGED_BY_ANOTHER ->
                        isFirstYear(holds.getKey(), day) ? "CLA_OTHER_YEAR1" : "CLA_OTHER_AFTER";
                case PLACED -> isFirstYear(spell.from(), day) ? "CLA_YEAR1" : later(day);
            };
        }

        private String later(LocalDate day) {
            boolean lasting =
                    spell.stages().stream()
                            .filter(it -> !it.from().isAfter(day))
                            .reduce((_, latest) -> latest)
                            .orElseThrow()
                            .intendedToEighteen();
            return lasting ? "CLA_AFTER_PERM" : "CLA_AFTER_OTHER";
        }

        private static boolean isFirstYear(LocalDate from, LocalDate day) {
            return day.isBefore(Ages.anniversary(from, 1));
        }
    }
}
