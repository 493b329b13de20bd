package cymru.diogel.statistics.linkage;

import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.NhsNumber;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.Sex;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People for tests, told in one line. */
public final class Records {
    public static final String NEWTOWN = "12 Heol y Bryn, Newtown, SY16 1AA";
    public static final String BRECON = "4 Mill Lane, Brecon, LD3 7BB";

    private Records() {}

    /** An empty address or birth date is unknown. */
    public static Person person(String given, String family, String birth, String address) {
        return Person.named(given + family + birth, given, family)
                .born(BirthDate.read(birth).orElse(null))
                .livingAt(Address.read(address).stream().toList());
    }

    public static Person withNumber(Person person, String number) {
        return person.with(NhsNumber.read(number).orElseThrow());
    }

    /** People with few values, so that many agree in something. */
    public static Arbitrary<Person> any() {
        var given = Arbitraries.of("Siân", "Jane", "Siôn", "Sean Rhys", "Rhys", "Carys", "S", "");
        var family = Arbitraries.of("Jones", "Parry-Jones", "ap Rhys", "Rhys", "Jonse", "");
        var birth = Arbitraries.of("20150312", "20151203", "20150313", "20160312", "");
        var address = Arbitraries.of(NEWTOWN, "14 Heol y Bryn, Newtown, SY16 1AA", BRECON, "");
        var sex = Arbitraries.of(Sex.class);
        var number = Arbitraries.of("9434765919", "9990000018", "");
        return Combinators.combine(given, family, birth, address, sex, number)
                .as((g, f, b, a, s, n) -> {
                    Optional<NhsNumber> valid = NhsNumber.read(n);
                    return person(g, f, b, a).of(s).with(valid.orElse(null));
                });
    }
}
