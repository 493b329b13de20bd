package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan;
import cymru.diogel.demonstration.county.Plan.Registration;
import cymru.diogel.demonstration.loading.Chapter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conference of the made-up county.
 *
 * @param startOn the last strategy discussion, or the conference before a review
 * @param on the day it was held, or for which it is planned
 * @param first whether it is the first review
 */
record Meet(
        Household home,
        boolean initial,
        LocalDate startOn,
        LocalDate on,
        boolean first,
        List<Heard> children) {

    /** A child it is about, and the registration, where its name came or is on the register. */
    record Heard(Child child, @Nullable Registration registration) {}

    /** Those of a year, and the reviews of the next weeks. */
    static List<Meet> of(County county) {
        return county.households().stream()
                .flatMap(it -> Stream.concat(initial(it), reviews(it, county)))
                .filter(it -> it.on().isAfter(county.firstDay()))
                .toList();
    }

    private static Stream<Meet> initial(Household home) {
        var days = new TreeMap<LocalDate, List<Heard>>();
        for (var child : home.children()) {
            registrations(child)
                    .forEach(it ->
                            days.computeIfAbsent(it.from(), _ -> new ArrayList<>())
                                    .add(new Heard(child, it)));
        }
        return days.entrySet().stream()
                .map(it -> {
                    var start = startOn(home, it.getKey());
                    var children = new ArrayList<>(it.getValue());
                    home.children().stream()
                            .filter(child -> isOnlyHeard(child, it.getKey()))
                            .forEach(child -> children.add(new Heard(child, null)));
                    return new Meet(home, true, start, it.getKey(), false, children);
                });
    }

    // Enquired of with the others, and not registered.
    private static boolean isOnlyHeard(Child child, LocalDate on) {
        return registrations(child).noneMatch(it -> it.from().equals(on))
                && enquiries(child).anyMatch(it -> isBefore(it, on));
    }

    private static boolean isBefore(Plan.Enquiry it, LocalDate on) {
        var until = it.until();
        return it.determination() == 3 && until != null && until.plusDays(1).equals(on);
    }

    private static LocalDate startOn(Household home, LocalDate on) {
        return home.children().stream()
                .flatMap(Meet::enquiries)
                .filter(it -> isBefore(it, on))
                .map(it -> Chapter.discussedOn(home, it, Case.CALENDAR))
                .filter(it -> !it.isAfter(on))
                .max(LocalDate::compareTo)
                .orElseGet(() -> Chapter.back(on, 15, Case.CALENDAR));
    }

    private static Stream<Registration> registrations(Child child) {
        return child.plans().stream()
                .filter(Registration.class::isInstance)
                .map(Registration.class::cast);
    }

    private static Stream<Plan.Enquiry> enquiries(Child child) {
        return child.plans().stream()
                .filter(Plan.Enquiry.class::isInstance)
                .map(Plan.Enquiry.class::cast);
    }

    private static Stream<Meet> reviews(Household home, County county) {
        var days = new TreeMap<LocalDate, Meet>();
        for (var child : home.children()) {
            registrations(child).forEach(it -> reviews(home, new Heard(child, it), days));
            registrations(child)
                    .filter(it -> it.until() == null)
                    .forEach(it -> next(home, new Heard(child, it), days));
        }
        return days.values().stream().filter(it -> it.on().isBefore(county.lastDay().plusDays(24)));
    }

    private static void reviews(Household home, Heard heard, TreeMap<LocalDate, Meet> days) {
        var registration = heard.registration();
        if (registration == null) {
            return;
        }
        var before = registration.from();
        for (var day : registration.reviews()) {
            add(home, heard, days, new Span(before, day, before.equals(registration.from())));
            before = day;
        }
    }

    private static void next(Household home, Heard heard, TreeMap<LocalDate, Meet> days) {
        var registration = heard.registration();
        if (registration == null) {
            return;
        }
        var reviews = registration.reviews();
        var before = reviews.isEmpty() ? registration.from() : reviews.getLast();
        var after = reviews.isEmpty() ? 85 : 170;
        var day = Case.CALENDAR.plus(before.plusDays(after), 1);
        add(home, heard, days, new Span(before, day, reviews.isEmpty()));
    }

    private record Span(LocalDate before, LocalDate on, boolean first) {}

    private static void add(Household home, Heard heard, TreeMap<LocalDate, Meet> days, Span span) {
        days.computeIfAbsent(
                        span.on(),
                        _ ->
                                new Meet(
                                        home,
                                        false,
                                        span.before(),
                                        span.on(),
                                        span.first(),
                                        new ArrayList<>()))
                .children()
                .add(heard);
    }

    Draw draw(String what) {
        return Draw.of(47, Draw.Subject.WORDS, (home.id() + on + initial + what).hashCode());
    }
}
