package cymru.diogel.practice.search;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.GivenNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Types the name of a child as people do in a hurry. */
enum Misspelling {
    MISSING_LETTER,
    SWAPPED_LETTERS,
    DOUBLED_LETTER,
    OTHER_VOWEL,
    MISSING_ACCENTS,
    SWAPPED_NAMES,
    OTHER_FORM,
    REVERSED_DATE,
    PART_OF_ADDRESS,
    YEAR_ONLY;

    /** What is typed for this child. */
    String of(Child child, Household home, Random random) {
        var given = child.givenName();
        var family = child.familyName();
        var born = Objects.requireNonNull(child.born());
        var date = date(born, "%1$d/%2$d/%3$d");
        return switch (this) {
            case MISSING_LETTER -> slip(given, random, 0) + " " + family + " " + date;
            case SWAPPED_LETTERS -> given + " " + slip(family, random, 1) + " " + date;
            case DOUBLED_LETTER -> slip(given, random, 2) + " " + family + " " + date;
            case OTHER_VOWEL -> given + " " + vowel(family, random) + " " + date;
            case MISSING_ACCENTS -> Folding.folded(given + " " + family) + " " + date;
            case SWAPPED_NAMES -> family + " " + given + " " + born.getYear();
            case OTHER_FORM -> form(given, random) + " " + family + " " + date;
            case REVERSED_DATE -> slip(given, random, 0) + " " + date(born, "%2$d/%1$d/%3$d");
            case PART_OF_ADDRESS -> given + " " + family + " " + street(home);
            case YEAR_ONLY -> slip(given, random, 1) + " " + family + " " + born.getYear();
        };
    }

    private static String date(LocalDate day, String pattern) {
        return pattern.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String street(Household home) {
        return home.address().replaceFirst("^\\d+ ", "").replaceFirst(",.*", "");
    }

    private static String form(String given, Random random) {
        var forms = List.copyOf(GivenNames.standard().variantsOf(given));
        return forms.get(random.nextInt(forms.size()));
    }

    // 0 leaves a letter out, 1 swaps two, 2 writes one twice; never the first letter.
    private static String slip(String name, Random random, int kind) {
        if (name.length() < 4) {
            return name;
        }
        var at = 1 + random.nextInt(name.length() - 2);
        return switch (kind) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 ->
                    name.substring(0, at)
                            + name.charAt(at + 1)
                            + name.charAt(at)
                            + name.substring(at + 2);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
    }

    private static String vowel(String name, Random random) {
        var vowels = "aeiouy";
        for (var at = 1; at < name.length(); at++) {
            if (vowels.indexOf(name.charAt(at)) >= 0) {
                return name.substring(0, at)
                        + vowels.charAt(random.nextInt(vowels.length()))
                        + name.substring(at + 1);
            }
        }
        return name;
    }
}
