package cymru.diogel.practice.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact first told and then corrected at random, beside an oracle that writes down every day. */
final class Sequence {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final int DAYS = 40;
    private static final Instant BEGAN = Instant.parse("2026-05-01T08:00:00Z");

    /** One correction. */
    record Step(Instant at, Period days, @Nullable Fact says) {}

    /** What was known at a moment of each day. */
    record Page(Instant at, @Nullable Fact[] days) {}

    final UUID person = UUID.randomUUID();
    final Version first;
    final List<Step> steps = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();

    Sequence(long seed) {
        var random = new Random(seed);
        var began = period(random);
        first = Version.first(person, name(0), began, Version.Knowledge.since(BEGAN, null));
        var days = new Fact[DAYS];
        write(days, began, name(0));
        pages.add(new Page(BEGAN, days.clone()));
        var many = 1 + random.nextInt(9);
        for (var number = 1; number <= many; number++) {
            var says = random.nextInt(5) == 0 ? null : name(number);
            var step = new Step(BEGAN.plusSeconds(60L * number), period(random), says);
            steps.add(step);
            write(days, step.days(), says);
            pages.add(new Page(step.at(), days.clone()));
        }
    }

    static Fact name(int number) {
        return Fact.Name.official("Name" + number, "Prawf");
    }

    private static void write(@Nullable Fact[] days, Period period, @Nullable Fact says) {
        for (var day = 0; day < DAYS; day++) {
            if (period.has(FIRST.plusDays(day))) {
                days[day] = says;
            }
        }
    }

    private static Period period(Random random) {
        var from = random.nextInt(DAYS);
        var until = from + random.nextInt(DAYS - from);
        return new Period(
                random.nextInt(6) == 0 ? null : FIRST.plusDays(from),
                random.nextInt(4) == 0 ? null : FIRST.plusDays(until));
    }
}
