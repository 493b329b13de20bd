package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.practice.conferences.Conference.About;
import cymru.diogel.practice.conferences.Conference.Counted;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Conference;
import cymru.diogel.practice.people.People;
import cymru.diogel.practice.register.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which children of a home one meeting can be about, and from when its clock runs. */
@Component
class Siblings {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final int YEARS = 5;

    private final Access access;
    private final People people;
    private final Register register;
    private final Conferences conferences;
    private final Clock clock;

    Siblings(
            Access access, People people, Register register, Conferences conferences, Clock clock) {
        this.access = access;
        this.people = people;
        this.register = register;
        this.conferences = conferences;
        this.clock = clock;
    }

    /**
     * Children at home.
     *
     * @param initial whether the meeting decides about registration
     * @param offered the child asked for first
     */
    record Home(boolean initial, List<Child> offered, List<Child> others) {}

    Home of(UUID child, Viewer viewer) {
        var own = people.children(List.of(child)).get(child);
        if (own == null) {
            throw new Absent();
        }
        var all =
                people.childrenOf(List.of(own.household()))
                        .getOrDefault(own.household(), List.of());
        var ids = all.stream().map(Child::id).toList();
        var seen = access.grounds(viewer, ids).keySet();
        var on = register.on(LocalDate.now(clock), ids).keySet();
        var called = called(ids);
        var initial = !on.contains(child);
        var offered =
                all.stream()
                        .filter(it -> seen.contains(it.id()) && !called.contains(it.id()))
                        .filter(it -> on.contains(it.id()) != initial)
                        .sorted(Comparator.comparing(it -> !it.id().equals(child)))
                        .toList();
        var others =
                all.stream().filter(it -> seen.contains(it.id()) && !offered.contains(it)).toList();
        return new Home(initial, offered, others);
    }

    private Set<UUID> called(List<UUID> children) {
        var open =
                conferences.open(children).stream()
                        .map(cymru.diogel.practice.conferences.Conference::id)
                        .toList();
        return conferences.about(open).values().stream()
                .flatMap(List::stream)
                .map(About::child)
                .collect(Collectors.toSet());
    }

    /** A review is due by the day of whichever child is due first. */
    Counted review(List<UUID> children) {
        var held = people.conferences(children);
        var on = register.on(LocalDate.now(clock), children);
        return children.stream()
                .map(child -> {
                    var last =
                            held.stream()
                                    .filter(it -> it.child().equals(child))
                                    .max(Comparator.comparing(Conference::heldOn));
                    var stay = on.get(child);
                    var since = stay == null ? LocalDate.now(clock) : stay.registeredOn();
                    var from = last.map(Conference::heldOn).orElse(since);
                    var first = last.map(Conference::initial).orElse(true);
                    return conferences.counted(new Conferences.Start(false, from, null, first));
                })
                .min(Comparator.comparing(Counted::dueOn))
                .map(Objects::requireNonNull)
                .orElseThrow(Absent::new);
    }

    /** Whether a day is one from which working days can be counted. */
    static boolean isNear(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(YEARS)) && day.isBefore(today.plusYears(YEARS));
    }

    static String typed(LocalDate day) {
        return TYPED.format(day);
    }
}
