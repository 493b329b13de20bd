package cymru.diogel.statistics.linkage.compare;

import cymru.diogel.statistics.linkage.names.FamilyName;
import cymru.diogel.statistics.linkage.names.GivenName;
import cymru.diogel.statistics.linkage.names.WelshSound;
import cymru.diogel.statistics.linkage.people.PersonName;

/** A name with all that its comparison needs, worked out once. */
record ComparableName(
        GivenName given,
        int[] givenClasses,
        String givenSound,
        FamilyName family,
        String familyWhole,
        String familySound) {
    static ComparableName of(PersonName name) {
        var given = GivenName.of(name.given());
        var family = FamilyName.of(name.family());
        var whole = family.whole();
        return new ComparableName(
                given,
                given.classes(),
                WelshSound.of(given.first()),
                family,
                whole,
                WelshSound.of(whole));
    }
}
