package cymru.diogel.benchmarks.searching;

import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.names.GivenNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What people type in a hurry who look for a child whose name and birthday they know. */
enum Typo {
    MISSING_LETTER,
    SWAPPED_LETTERS,
    DOUBLED_LETTER,
    OTHER_VOWEL,
    BOTH_NAMES,
    MISSING_ACCENTS,
    SWAPPED_NAMES,
    OTHER_FORM,
    DAY_AND_MONTH_SWAPPED,
    OTHER_DAY;

    private static final String VOWELS = "aeiouy";

    /** A search that was typed, the one it was meant for, and what went wrong. */
    record Typed(String text, Somebody meant, Typo how) {}

    /** So many searches of people drawn from these, each kind as often as another. */
    static List<Typed> script(List<Somebody> people, int many, long seed) {
        var random = new Random(seed);
        var script = new ArrayList<Typed>();
        while (script.size() < many) {
            var meant = people.get(random.nextInt(people.size()));
            var kind = values()[script.size() % values().length];
            script.add(new Typed(kind.of(meant, random), meant, kind));
        }
        return script;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String of(Somebody it, Random random) {
        var given = it.given();
        var family = it.family();
        return switch (this) {
            case MISSING_LETTER -> typed(slip(given, random, 0), family, it.born());
            case SWAPPED_LETTERS -> typed(given, slip(family, random, 1), it.born());
            case DOUBLED_LETTER -> typed(slip(given, random, 2), family, it.born());
            case OTHER_VOWEL -> typed(given, vowel(family, random), it.born());
            case BOTH_NAMES -> typed(slip(given, random, 1), slip(family, random, 0), it.born());
            case MISSING_ACCENTS -> typed(Folding.folded(given), Folding.folded(family), it.born());
            case SWAPPED_NAMES -> typed(family, given, it.born());
            case OTHER_FORM -> typed(form(given, random), family, it.born());
            case DAY_AND_MONTH_SWAPPED ->
                    slip(given, random, 0) + " " + family + " " + date(it.born(), "%2$d/%1$d/%3$d");
            case OTHER_DAY -> typed(given, family, it.born().plusDays(1 + random.nextInt(8)));
        };
    }

    private static String typed(String one, String other, LocalDate born) {
        return one + " " + other + " " + date(born, "%1$d/%2$d/%3$d");
    }

    private static String date(LocalDate day, String pattern) {
        return pattern.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String form(String given, Random random) {
        var forms = List.copyOf(GivenNames.standard().variantsOf(given));
        return forms.isEmpty() ? given : forms.get(random.nextInt(forms.size()));
    }

    // 0 leaves a letter out, 1 swaps two, 2 writes one twice; never the first letter.
    private static String slip(String name, Random random, int kind) {
        if (name.length() < 4) {
            return name;
        }
        var at = 1 + random.nextInt(name.length() - 2);
        var before = name.substring(0, at);
        return switch (kind) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> before + name.charAt(at) + name.substring(at);
        };
    }

    private static String vowel(String name, Random random) {
        for (var at = 1; at < name.length(); at++) {
            if (VOWELS.indexOf(name.charAt(at)) >= 0) {
                return name.substring(0, at)
                        + VOWELS.charAt(random.nextInt(VOWELS.length()))
                        + name.substring(at + 1);
            }
        }
        return name;
    }
}
