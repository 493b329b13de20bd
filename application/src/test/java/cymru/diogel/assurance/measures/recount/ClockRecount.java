package cymru.diogel.assurance.measures.recount;

import cymru.diogel.assurance.measures.recount.tales.Days;
import cymru.diogel.assurance.measures.recount.tales.Tale;
import cymru.diogel.assurance.measures.recount.tales.Tale.Placing;
import cymru.diogel.assurance.measures.recount.tales.Tale.Sight;
import cymru.diogel.assurance.measures.recount.tales.Tale.Stay;
import cymru.diogel.assurance.measures.recount.tales.Tale.Visited;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the clocks of visits day by day, as the handbook's tables have them. */
final class ClockRecount {
    private final Tale tale;

    ClockRecount(Tale tale) {
        this.tale = tale;
    }

    Recounted of(String code, Question asked) {
        if (code.equals("children-overdue")) {
            return overdue(asked);
        }
        var last = Days.earlier(asked.to(), tale.today().minusDays(1));
        var due =
                kids(asked)
                        .flatMap(kid -> runs(code, kid).stream())
                        .filter(it -> it.fellDue(asked.from(), last))
                        .toList();
        return Recounted.share(due, Run::isInTime, Run::kid);
    }

    private Recounted overdue(Question asked) {
        var on = Days.earlier(asked.to(), tale.today());
        var owed = kids(asked).filter(kid -> all(kid).anyMatch(it -> it.isOpen(on))).toList();
        return Recounted.share(owed, kid -> all(kid).anyMatch(it -> it.isOverdue(on)), it -> it);
    }

    private Stream<Run> all(UUID kid) {
        return Stream.of("in-time-alone", "in-time-home", "in-time-bedroom", "in-time-placed")
                .flatMap(it -> runs(it, kid).stream());
    }

    private Stream<UUID> kids(Question asked) {
        return tale.homes().stream()
                .filter(it -> asked.team() == null || asked.team().equals(it.worker().team()))
                .flatMap(it -> it.ids().stream());
    }

    private List<Run> runs(String code, UUID kid) {
        var runs = new ArrayList<Run>();
        var stays = tale.protection().stays().stream().filter(it -> it.kid().equals(kid));
        var placings = tale.protection().placings().stream().filter(it -> it.kid().equals(kid));
        switch (code) {
            case "in-time-alone" -> {
                var days = days(kid, (call, it) -> it.seen() && it.alone());
                stays.forEach(it -> runs.addAll(chain(it, days, day -> Days.working(day, 10))));
            }
            case "in-time-home" -> {
                var days = days(kid, (call, it) -> it.seen() && call.met().place().equals("HOME"));
                stays.forEach(it -> runs.addAll(chain(it, days, day -> day.plusWeeks(4))));
            }
            case "in-time-bedroom" -> {
                var days = days(kid, (call, it) -> it.bedroom());
                stays.forEach(it -> runs.addAll(bedrooms(it, days)));
            }
            case "in-time-placed" -> {
                var days = days(kid, (call, it) -> it.seen());
                placings.forEach(it -> runs.addAll(placed(it, days)));
            }
            default -> throw new IllegalArgumentException(code);
        }
        return runs;
    }

    // In person, and let in.
    private NavigableSet<LocalDate> days(UUID kid, BiPredicate<Visited, Sight> counts) {
        var days = new TreeSet<LocalDate>();
        for (var call : tale.protection().calls()) {
            if (call.met().mode().equals("IN_PERSON") && call.met().letIn()) {
                call.sights().stream()
                        .filter(it -> it.kid().equals(kid) && counts.test(call, it))
                        .forEach(_ -> days.add(call.on()));
            }
        }
        return days;
    }

    // From the day of registration, which is day nought.
    private static List<Run> chain(
            Stay stay, NavigableSet<LocalDate> days, UnaryOperator<LocalDate> limit) {
        var runs = new ArrayList<Run>();
        var from = stay.on();
        for (var day : days) {
            if (day.isAfter(stay.on()) && isBy(day, stay.off())) {
                runs.add(new Run(stay.kid(), from, limit.apply(from), day, null));
                from = day;
            }
        }
        if (stay.off() == null || from.isBefore(stay.off())) {
            runs.add(new Run(stay.kid(), from, limit.apply(from), null, stay.off()));
        }
        return runs;
    }

    private static boolean isBy(LocalDate day, @Nullable LocalDate end) {
        return end == null || !day.isAfter(end);
    }

    // Once between one conference and the next; a visit on its day belongs to what it closes.
    private List<Run> bedrooms(Stay stay, NavigableSet<LocalDate> days) {
        var runs = new ArrayList<Run>();
        var from = stay.on();
        for (var day : reviews(stay.kid())) {
            if (day.isAfter(from) && isBy(day, stay.off())) {
                var seen = days.higher(from);
                var isSeen = seen != null && !seen.isAfter(day);
                var end = isSeen ? null : day.plusDays(1);
                runs.add(new Run(stay.kid(), from, day, isSeen ? seen : null, end));
                from = day;
            }
        }
        if (stay.off() == null || from.isBefore(stay.off())) {
            var seen = days.higher(from);
            var isSeen = seen != null && isBy(seen, stay.off());
            var end = isSeen ? null : stay.off();
            runs.add(new Run(stay.kid(), from, null, isSeen ? seen : null, end));
        }
        return runs;
    }

    private NavigableSet<LocalDate> reviews(UUID kid) {
        var days = new TreeSet<LocalDate>();
        for (var it : tale.pathway().conferences()) {
            if (!it.initial() && it.held() != null && it.kids().contains(kid)) {
                days.add(it.held());
            }
        }
        return days;
    }

    // A visit on the first day of a placement counts.
    private static List<Run> placed(Placing it, NavigableSet<LocalDate> days) {
        var runs = new ArrayList<Run>();
        var from = it.from();
        var due = from.plusWeeks(1);
        var goesOn = true;
        for (var day : days) {
            if (!day.isBefore(it.from()) && isBy(day, it.until()) && goesOn) {
                runs.add(new Run(it.kid(), from, due, day, null));
                from = day;
                due = next(it, day);
                goesOn = it.until() == null || day.isBefore(it.until());
            }
        }
        if (goesOn) {
            runs.add(new Run(it.kid(), from, due, null, it.until()));
        }
        return runs;
    }

    private static LocalDate next(Placing it, LocalDate day) {
        var isReviewed = it.reviewed() != null && !it.reviewed().isAfter(day);
        var isFirstYear = day.isBefore(anniversary(it.from()));
        return switch (it.basis()) {
            case "PARENT_BEFORE_ASSESSMENT" -> day.plusWeeks(isReviewed ? 6 : 1);
            case "TEMPORARY_APPROVAL", "INTERIM_ORDER_WITH_PARENT" ->
                    day.plusWeeks(isReviewed ? 4 : 1);
            case "CARE_ORDER_WITH_PARENT" -> day.plusWeeks(6);
            case "ARRANGED_BY_ANOTHER" -> isFirstYear ? day.plusWeeks(6) : day.plusMonths(3);
            default -> isFirstYear || !it.permanent() ? day.plusWeeks(6) : day.plusMonths(3);
        };
    }

    // What began on 29 February is a year older on 1 March.
    private static LocalDate anniversary(LocalDate day) {
        var year = day.plusYears(1);
        return year.getDayOfMonth() == day.getDayOfMonth() ? year : year.plusDays(1);
    }
}
