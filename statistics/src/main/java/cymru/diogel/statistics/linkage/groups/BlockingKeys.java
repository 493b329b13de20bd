package cymru.diogel.statistics.linkage.groups;

import cymru.diogel.statistics.linkage.names.FamilyName;
import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.GivenName;
import cymru.diogel.statistics.linkage.names.GivenNames;
import cymru.diogel.statistics.linkage.names.WelshSound;
import cymru.diogel.statistics.linkage.people.Address;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.Person;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under what a person is to be found by another record of theirs: two records are compared when
 * they have a key in common.
 *
 * <p>A database keeps the keys in an array beside the person, with an index on it, and asks for
 * rows that overlap with the keys of who is being written down. Keys are short, hold only ASCII,
 * and are as sensitive as the name and birth date they are made of. They are to be made anew when
 * this code or the list of given names changes.
 */
public final class BlockingKeys {
    private static final int SOUND_LONGEST = 6;

    private final Set<String> keys = new LinkedHashSet<>();
    private final Person person;

    private BlockingKeys(Person person) {
        this.person = person;
    }

    /** The keys of a person. */
    public static Set<String> of(Person person) {
        var all = new BlockingKeys(person);
        for (var name : person.names()) {
            all.addName(GivenName.of(name.given()), FamilyName.of(name.family()));
        }
        all.addWithoutName();
        var number = person.number();
        if (number != null) {
            all.keys.add("i" + number.digits());
        }
        return all.keys;
    }

    private void addName(GivenName given, FamilyName family) {
        var givenSounds = new LinkedHashSet<String>();
        addSound(given.first(), givenSounds);
        addSound(given.written(), givenSounds);
        var familySounds = new LinkedHashSet<String>();
        family.parts().forEach(part -> addSound(part, familySounds));
        addSound(family.whole(), familySounds);
        for (var f : familySounds) {
            // In either order, since the two are often written in each other's place.
            givenSounds.forEach(g -> keys.add("n" + (g.compareTo(f) < 0 ? g + f : f + g)));
            for (int i : given.classes()) {
                keys.add("n" + f + '#' + GivenNames.standard().headOf(i));
            }
        }
        var both = new LinkedHashSet<>(familySounds);
        both.addAll(givenSounds);
        var birth = person.birth();
        if (birth != null) {
            both.forEach(sound -> addBirth(birth, sound));
        }
        for (var address : person.addresses()) {
            both.forEach(sound -> addPlace(address, sound));
        }
    }

    /** Birth date with a name, each with one part of the date left out. */
    private void addBirth(BirthDate birth, String sound) {
        int low = Math.min(birth.month(), birth.day());
        int high = Math.max(birth.month(), birth.day());
        keys.add("m" + birth.year() + '.' + low + sound);
        keys.add("m" + birth.year() + '.' + high + sound);
        keys.add("d" + birth.month() + '.' + birth.day() + sound);
    }

    private void addPlace(Address address, String sound) {
        var postcode = Folding.compact(address.postcode());
        if (!postcode.isEmpty()) {
            keys.add("p" + postcode + sound);
        }
        var street = Folding.compact(address.street());
        if (!street.isEmpty()) {
            keys.add("s" + cut(WelshSound.of(street)) + sound);
        }
    }

    /** Home and birth date without a name, for names that are missing or all different. */
    private void addWithoutName() {
        var birth = person.birth();
        if (birth != null) {
            keys.add("b" + birth.number());
        }
        for (var address : person.addresses()) {
            var number = Folding.compact(address.number());
            var street = cut(WelshSound.of(address.street()));
            var postcode = Folding.compact(address.postcode());
            if (!number.isEmpty() && !street.isEmpty()) {
                keys.add("h" + number + '.' + street + cut(WelshSound.of(address.town())));
            }
            if (!number.isEmpty() && !postcode.isEmpty()) {
                keys.add("h" + number + '.' + postcode);
            }
        }
    }

    private static void addSound(String word, Set<String> to) {
        var sound = cut(WelshSound.of(word));
        if (!sound.isEmpty()) {
            to.add(sound);
        }
    }

    private static String cut(String sound) {
        return sound.length() <= SOUND_LONGEST ? sound : sound.substring(0, SOUND_LONGEST);
    }
}
