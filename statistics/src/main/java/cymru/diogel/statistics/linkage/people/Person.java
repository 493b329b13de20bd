package cymru.diogel.statistics.linkage.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one record has them; every field but the id may be unknown.
 *
 * @param id what the caller knows the record by; never compared
 * @param names the name in use first, then former and other names
 * @param birth the birth date
 * @param addresses the present address first, then former ones
 * @param number the health number, if it is a valid one
 */
public record Person(
        String id,
        List<PersonName> names,
        @Nullable BirthDate birth,
        List<Address> addresses,
        Sex sex,
        @Nullable NhsNumber number) {
    public static Person named(String id, String given, String family) {
        var names = List.of(new PersonName(given, family));
        return new Person(id, names, null, List.of(), Sex.NOT_SAID, null);
    }

    public Person alsoNamed(String given, String family) {
        var all = new ArrayList<>(names);
        all.add(new PersonName(given, family));
        return new Person(id, List.copyOf(all), birth, addresses, sex, number);
    }

    public Person born(@Nullable BirthDate date) {
        return new Person(id, names, date, addresses, sex, number);
    }

    public Person livingAt(List<Address> places) {
        return new Person(id, names, birth, List.copyOf(places), sex, number);
    }

    public Person of(Sex said) {
        return new Person(id, names, birth, addresses, said, number);
    }

    public Person with(@Nullable NhsNumber valid) {
        return new Person(id, names, birth, addresses, sex, valid);
    }
}
