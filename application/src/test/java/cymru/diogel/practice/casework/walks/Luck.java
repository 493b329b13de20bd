package cymru.diogel.practice.casework.walks;

import java.util.List;
import java.util.Random;

/** Chance with a start value. */
final class Luck {
    private final Random random;

    Luck(long seed) {
        random = new Random(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
