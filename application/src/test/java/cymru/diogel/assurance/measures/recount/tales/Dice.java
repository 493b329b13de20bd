package cymru.diogel.assurance.measures.recount.tales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance with a start value, that likes the days and the hours on which counting goes wrong. */
public final class Dice {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<LocalDate> NASTY =
            List.of(
                    LocalDate.of(2023, 8, 28),
                    LocalDate.of(2023, 10, 29),
                    LocalDate.of(2023, 12, 22),
                    LocalDate.of(2023, 12, 31),
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 2, 28),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2024, 3, 28),
                    LocalDate.of(2024, 3, 31),
                    LocalDate.of(2024, 5, 6),
                    LocalDate.of(2024, 8, 31),
                    LocalDate.of(2024, 10, 27),
                    LocalDate.of(2024, 11, 29),
                    LocalDate.of(2024, 12, 20),
                    LocalDate.of(2024, 12, 25),
                    LocalDate.of(2025, 1, 31));
    private static final List<LocalTime> HOURS =
            List.of(
                    LocalTime.MIDNIGHT,
                    LocalTime.of(0, 30),
                    LocalTime.of(1, 30),
                    LocalTime.of(17, 50),
                    LocalTime.of(23, 30),
                    LocalTime.of(23, 59));

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public LocalDate day() {
        return chance(0.5) ? one(NASTY) : LocalDate.of(2023, 7, 1).plusDays(random.nextInt(600));
    }

    /** Some time of a day, often at an end of it. */
    public Instant at(LocalDate day) {
        var hour = chance(0.5) ? one(HOURS) : LocalTime.of(random.nextInt(24), random.nextInt(60));
        return day.atTime(hour).atZone(LONDON).toInstant();
    }

    /** Some time later on the same day or after so many days at most. */
    public Instant after(Instant at, int days) {
        var later = at(day(at).plusDays(random.nextInt(days + 1)));
        return later.isAfter(at) ? later : at.plusSeconds(60);
    }

    public static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
