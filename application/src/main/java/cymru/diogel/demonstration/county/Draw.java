package cymru.diogel.demonstration.county;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws for one subject. Each subject has a stream of its own, so that neither order nor number of
 * threads changes what is drawn.
 */
public final class Draw {
    /** What is drawn; the same number has an unrelated stream in each. */
    public enum Subject {
        SIZE(1),
        STAFF(2),
        ROTA(3),
        FAMILY(4),
        VISITS(5),
        WORDS(6),
        CIRCLE(7);

        private final long salt;

        Subject(long salt) {
            this.salt = salt;
        }
    }

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    public static Draw of(long seed, Subject subject, long number) {
        // Neighbouring numbers must not give neighbouring streams: SplittableRandom does not mix
        // what it is seeded with.
        var mixed = mix(seed + 0x9E3779B97F4A7C15L * subject.salt);
        return new Draw(new SplittableRandom(mix(mixed ^ (number * 0xD1342543DE82EF95L))));
    }

    /** From {@code 0} to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public double uniform(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** Around zero, two thirds of the time within {@code deviation}. */
    public double normal(double deviation) {
        return random.nextGaussian() * deviation;
    }

    public <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of a list, drawn in proportion to as many weights. */
    public <T> T weighted(List<T> list, double... weights) {
        return list.get(weighted(weights));
    }

    /** The index of a weight, drawn in proportion to the weights. */
    public int weighted(double... weights) {
        var total = 0.0;
        for (var weight : weights) {
            total += weight;
        }
        var left = random.nextDouble() * total;
        for (var i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    // The finaliser of MurmurHash3 (Appleby, public domain).
    private static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
