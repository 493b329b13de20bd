package cymru.diogel.statistics.linkage.compare;

import cymru.diogel.statistics.linkage.names.Similarity;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person made ready to be compared with many. */
public final class Described {
    private final Person person;
    private final List<ComparableName> names;
    private final List<ComparableAddress> addresses;

    private Described(Person person) {
        this.person = person;
        names = person.names().stream().map(ComparableName::of).toList();
        addresses = person.addresses().stream().map(ComparableAddress::of).toList();
    }

    public static Described of(Person person) {
        return new Described(person);
    }

    public static List<Described> all(List<Person> people) {
        return people.stream().map(Described::of).toList();
    }

    public Person person() {
        return person;
    }

    /** The folded given names in use, as one word. */
    public String givenName() {
        return names.isEmpty() ? "" : names.getFirst().given().written();
    }

    /** The folded family name in use, as one word. */
    public String familyName() {
        return names.isEmpty() ? "" : names.getFirst().familyWhole();
    }

    /** The {@link Pattern} of two people; the order of the two makes no difference. */
    public int compare(Described other) {
        return names(other)
                + Pattern.of(Field.BIRTH_DATE, BirthLevels.of(person.birth(), other.person.birth()))
                + Pattern.of(Field.ADDRESS, AddressLevels.of(addresses, other.addresses))
                + Pattern.of(Field.SEX, sex(person.sex(), other.person.sex()))
                + Pattern.of(Field.HEALTH_NUMBER, number(person.number(), other.person.number()));
    }

    /** Of several names each, the two that agree best: given name first, then family name. */
    private int names(Described other) {
        int best = 0;
        int bestRank = Integer.MAX_VALUE;
        for (var a : names) {
            for (var b : other.names) {
                int pattern = NameLevels.pattern(a, b);
                int rank = rank(pattern);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = pattern;
                }
            }
        }
        return best;
    }

    private static int rank(int pattern) {
        int given = Pattern.code(pattern, Field.GIVEN_NAME);
        int family = Pattern.code(pattern, Field.FAMILY_NAME);
        int last = Field.GIVEN_NAME.size();
        return (given == 0 ? last : given) * (last + 1) + (family == 0 ? last : family);
    }

    private static Level sex(Sex a, Sex b) {
        if (a == Sex.NOT_SAID || b == Sex.NOT_SAID) {
            return Level.MISSING;
        }
        return a == b ? Level.SAME : Level.DIFFERENT;
    }

    private static Level number(@Nullable NhsNumber a, @Nullable NhsNumber b) {
        if (a == null || b == null) {
            return Level.MISSING;
        }
        if (a.equals(b)) {
            return Level.SAME;
        }
        boolean slip = Similarity.isOneSlip(a.digits(), b.digits());
        return slip ? Level.CLOSE : Level.DIFFERENT;
    }
}
