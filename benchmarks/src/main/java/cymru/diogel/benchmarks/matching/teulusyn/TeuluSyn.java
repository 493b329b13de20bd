package cymru.diogel.benchmarks.matching.teulusyn;

import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.PersonName;
import cymru.diogel.statistics.linkage.people.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes children in families as Wales has them, and who is who is known: twins, step-families,
 * cousins named after one grandparent, names in two languages, double names and patronymics.
 *
 * <p>Names are drawn without regard to what the matcher takes for forms of one name, so that there
 * are twins called Bethan and Beth; only two of one name in one family are left out.
 */
public final class TeuluSyn {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2026, 1, 1);
    private static final int BIRTH_DAYS = 17 * 365;
    private static final double TWINS = 0.015;
    private static final double TWINS_NAMED_ALIKE = 0.05;
    private static final double COUSINS = 0.03;
    private static final double STEP = 0.08;

    private final SplittableRandom random;
    private final Stock stock = new Stock();
    private final Home homes;
    private final List<Labelled> children = new ArrayList<>();
    private int family;

    private TeuluSyn(long seed) {
        random = new SplittableRandom(seed);
        homes = new Home(stock, random);
    }

    /** So many children, then second records of a share of them. */
    public static List<Labelled> make(int children, double secondRecords, long seed) {
        var made = new TeuluSyn(seed);
        while (made.children.size() < children) {
            made.addFamily();
        }
        var all = new ArrayList<>(made.children.subList(0, children));
        var second = new SecondRecord(made.stock, made.homes, made.random);
        for (int i = 0; i < children; i++) {
            if (made.random.nextDouble() < secondRecords) {
                all.add(second.of(all.get(i)));
            }
        }
        return all;
    }

    private void addFamily() {
        var origin = Origin.any(random);
        var parent = stock.common("boys", random);
        var name = origin.family(stock, random);
        var other = Origin.any(random).family(stock, random);
        var home = random.nextDouble() < 0.01 ? null : homes.any();
        boolean patronymic = origin == Origin.WELSH && random.nextDouble() < 0.03;
        boolean step = random.nextDouble() < STEP;
        var given = new ArrayList<String>();
        int size =
                1 + (int) (3.2 * random.nextDouble() * random.nextDouble() + random.nextDouble());
        var birth = FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS));
        int first = children.size();
        for (int child = 0; child < size && birth.isBefore(LAST_BIRTH); child++) {
            int born = random.nextDouble() < TWINS ? 2 : 1;
            boolean alike = born == 2 && random.nextDouble() < TWINS_NAMED_ALIKE;
            var pair = stock.any("alike", random);
            for (int i = 0; i < born; i++) {
                boolean girl = random.nextBoolean();
                var own = step && child > 0 && random.nextBoolean() ? other : name;
                var called = alike ? pair.get(i) : unused(origin, girl, given);
                given.add(called);
                var full = patronymic ? (girl ? "ferch " : "ap ") + parent : own;
                add(called, full, birth, home, girl ? Sex.FEMALE : Sex.MALE);
            }
            birth = birth.plusDays(300L + random.nextInt(1200));
        }
        family++;
        if (random.nextDouble() < COUSINS) {
            addCousin(children.get(first).person());
        }
    }

    private String unused(Origin origin, boolean girl, List<String> given) {
        var called = origin.given(stock, girl, random);
        while (given.contains(called)) {
            called = origin.given(stock, girl, random);
        }
        return called;
    }

    /** Named alike, a few years apart; some in the same street, some in the grandparents' home. */
    private void addCousin(Person of) {
        var name = of.names().getFirst();
        var date = of.birth();
        if (date == null || of.addresses().isEmpty()) {
            return;
        }
        var theirs = LocalDate.of(date.year(), date.month(), date.day());
        double where = random.nextDouble();
        var near = of.addresses().getFirst();
        var home = where < 0.1 ? near : where < 0.4 ? homes.beside(near) : homes.any();
        add(name.given(), name.family(), cousinBirth(theirs), home, of.sex());
        family++;
    }

    // One cousin in ten is born in the same month, one in fifty a single digit away.
    private LocalDate cousinBirth(LocalDate theirs) {
        double when = random.nextDouble();
        if (when < 0.02 && theirs.getDayOfMonth() > 10 && theirs.getDayOfMonth() < 20) {
            return theirs.minusDays(10);
        }
        if (when < 0.1) {
            int day = 1 + (theirs.getDayOfMonth() + 4 + random.nextInt(15)) % 28;
            return theirs.withDayOfMonth(day == theirs.getDayOfMonth() ? day % 28 + 1 : day);
        }
        return theirs.plusDays((random.nextBoolean() ? 1 : -1) * (1L + random.nextInt(1000)));
    }

    private void add(String given, String name, LocalDate birth, @Nullable Address home, Sex sex) {
        int truth = children.size();
        var number = random.nextDouble() < 0.7 ? number(truth) : null;
        children.add(
                new Labelled(
                        truth,
                        family,
                        new Person(
                                "t" + truth,
                                List.of(new PersonName(given, name)),
                                BirthDate.of(birth),
                                home == null ? List.of() : List.of(home),
                                sex,
                                number)));
    }

    /** From the range that is kept for tests; a few have no check digit and are passed over. */
    static @Nullable NhsNumber number(int truth) {
        var nine = "999%06d".formatted(truth);
        for (int check = 0; check < 10; check++) {
            if (NhsNumber.isValid(nine + check)) {
                return new NhsNumber(nine + check);
            }
        }
        return null;
    }
}
