package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.Place;
import cymru.diogel.planning.dayservices.Week.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A good beginning: a first half-day for everyone by need, then a second, and so on; where nothing
 * is free, others are moved along a chain to a half-day that suits them as well.
 */
final class FirstForEveryone {
    private static final int LONGEST_CHAIN = 4;

    private final Week week;
    private final Occupancy full;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Integer, Set<Place>> of = new HashMap<>();

    private final boolean isShuffled;
    private final List<Integer> ranks;

    private FirstForEveryone(Week week, @Nullable RandomGenerator random) {
        this.week = week;
        this.isShuffled = random != null;
        this.full = new Occupancy(week);
        for (int halfDay = 0; halfDay < week.halfDays().size(); halfDay++) {
            for (int hall = 0; hall < week.halls().size(); hall++) {
                slots.add(new Slot(hall, halfDay));
            }
        }
        int most = Math.max(slots.size(), week.guests().size());
        ranks = new ArrayList<>(IntStream.range(0, most).boxed().toList());
        if (random != null) {
            Collections.shuffle(slots, Random.from(random));
            Collections.shuffle(ranks, Random.from(random));
        }
    }

    static List<Place> places(Week week) {
        return new FirstForEveryone(week, null).build();
    }

    /** The same with those who are equal, and rooms that are, taken in an order of chance. */
    static List<Place> places(Week week, RandomGenerator random) {
        return new FirstForEveryone(week, random).build();
    }

    private List<Place> build() {
        var guests = week.guests();
        int rounds = guests.stream().mapToInt(Guest::wanted).max().orElse(0);
        for (int round = 1; round <= rounds; round++) {
            for (int guest : inOrder()) {
                if (guests.get(guest).wanted() >= round) {
                    seat(guest, LONGEST_CHAIN, new HashSet<>());
                }
            }
        }
        return of.values().stream().flatMap(Set::stream).sorted().toList();
    }

    /** By need; among equals those first who can come to the fewest. */
    private List<Integer> inOrder() {
        var guests = week.guests();
        return IntStream.range(0, guests.size())
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(it -> guests.get(it).priority())
                                .thenComparingLong(
                                        it -> isShuffled ? 0 : open(guests.get(it)).count())
                                .thenComparingInt(ranks::get))
                .toList();
    }

    private Stream<Slot> open(Guest guest) {
        return slots.stream().filter(it -> week.canCome(guest, it));
    }

    /** Finds a place, at once or by moving others; false when none was found. */
    private boolean seat(int who, int chain, Set<Slot> tried) {
        var guest = week.guests().get(who);
        var free =
                slots.stream()
                        .filter(it -> full.takes(who, it))
                        .min(Comparator.comparingInt(it -> liking(guest, it)));
        if (free.isPresent()) {
            put(who, free.get());
            return true;
        }
        return chain > 0 && makeRoom(who, chain, tried);
    }

    /** Where they came before, then rooms begun by their own group, then the emptiest. */
    private int liking(Guest guest, Slot slot) {
        int before = guest.before().contains(slot) ? 0 : 1_000_000;
        int begun = full.groupIn(slot) == guest.group() ? 0 : 100_000;
        return before + begun - full.free(slot);
    }

    private boolean makeRoom(int who, int chain, Set<Slot> tried) {
        var guest = week.guests().get(who);
        for (var slot : open(guest).toList()) {
            if (full.isThatDay(who, slot.halfDay()) || !tried.add(slot)) {
                continue;
            }
            if (full.free(slot) > 0 && !full.isOfGroup(guest, slot)) {
                continue;
            }
            for (var other : inTheWay(guest, slot)) {
                if (exchange(who, slot, other, chain, tried)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those of the same room, and those in the seats of the same route. */
    private List<Place> inTheWay(Guest guest, Slot slot) {
        return of.values().stream()
                .flatMap(Set::stream)
                .filter(it -> it.halfDay() == slot.halfDay())
                .filter(it -> it.hall() == slot.hall() || sharesRoute(guest, it))
                .toList();
    }

    private boolean sharesRoute(Guest guest, Place place) {
        var other = week.guests().get(place.guest());
        return guest.seats() > 0 && other.seats() > 0 && guest.route() == other.route();
    }

    private boolean exchange(int who, Slot slot, Place other, int chain, Set<Slot> tried) {
        if (other.guest() == who) {
            return false;
        }
        take(other);
        if (full.takes(who, slot)) {
            put(who, slot);
            if (seat(other.guest(), chain - 1, tried)) {
                return true;
            }
            take(new Place(who, slot.halfDay(), slot.hall()));
        }
        put(other.guest(), other.slot());
        return false;
    }

    private void put(int who, Slot slot) {
        var place = new Place(who, slot.halfDay(), slot.hall());
        full.add(place);
        of.computeIfAbsent(who, _ -> new HashSet<>()).add(place);
    }

    private void take(Place place) {
        full.remove(place);
        of.getOrDefault(place.guest(), new HashSet<>()).remove(place);
    }
}
