package cymru.diogel.planning.dayservices;

import cymru.diogel.planning.dayservices.Week.Guest;
import cymru.diogel.planning.dayservices.Week.HalfDay;
import cymru.diogel.planning.dayservices.Week.Hall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Made-up weeks of any size, in the manner of the reference instances. */
final class Instances {
    private static final int HOIST = 12;

    private Instances() {}

    static Week of(int people, int mostWanted, long seed) {
        var random = new Random(seed);
        var guests = new ArrayList<Guest>();
        for (int who = 0; who < people; who++) {
            guests.add(guest(random, mostWanted));
        }
        var halls = List.of(new Hall(6, 0, 1), new Hall(4, 0, 0), new Hall(8, 0, 2));
        var halfDays = IntStream.range(0, 10).mapToObj(it -> new HalfDay(it / 2, it % 2)).toList();
        return new Week(halls, halfDays, guests, List.of(4, 3, 4, 3), Week.Worth.SUM, 60);
    }

    private static Guest guest(Random random, int mostWanted) {
        Set<Integer> away = new HashSet<>();
        if (random.nextInt(3) == 0) {
            away.add(random.nextInt(5));
        }
        int group = random.nextInt(4) == 0 ? 1 : 0;
        boolean isDriven = random.nextInt(4) > 0;
        return new Guest(
                1 + random.nextInt(3),
                group,
                1 + random.nextInt(mostWanted),
                random.nextInt(4),
                isDriven ? 1 : 0,
                random.nextInt(HOIST) == 0,
                1,
                away,
                List.of(10 + random.nextInt(40)),
                Set.of());
    }
}
