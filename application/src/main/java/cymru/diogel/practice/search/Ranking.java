package cymru.diogel.practice.search;

import cymru.diogel.statistics.linkage.names.GivenNames;
import cymru.diogel.statistics.linkage.names.Similarity;
import cymru.diogel.statistics.linkage.names.WelshSound;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How well somebody fits what was typed, and why. */
final class Ranking {
    /** Under this nobody is shown. */
    static final double LEAST = 0.6;

    /** Under this nothing is in common: no name, no sound and no birth date. */
    static final double SLIGHT = 0.2;

    private static final double VARIANT = 0.96;
    private static final double SOUND = 0.9;
    private static final double SLIP = 0.88;
    private static final double LIKE = 0.82;
    private static final double PLACE = 0.85;
    private static final double NEAR = 0.9;
    private static final int NEAR_DAYS = 14;
    private static final double SHORT = 4;

    private Ranking() {}

    /** A fit from 0 to 1. */
    record Fit(double score, Set<Why> why) {}

    static Fit of(Asked asked, Card card) {
        if (card.keys().contains(Asked.number(String.join("", asked.words())))) {
            return new Fit(1, Set.of(Why.NUMBER));
        }
        var why = EnumSet.noneOf(Why.class);
        var parts = 0;
        var sum = 0.0;
        for (var name : bestNames(asked, card)) {
            sum += name.score();
            why.addAll(name.why());
            parts++;
        }
        if (!asked.days().isEmpty()) {
            var day = day(asked.days(), card.bornOn());
            sum += day.score();
            why.addAll(day.why());
            parts++;
        }
        for (var year : asked.years()) {
            var born = card.bornOn();
            var fits = born != null && born.getYear() == year;
            sum += fits ? 1 : 0;
            why.addAll(fits ? Set.of(Why.BORN_YEAR) : Set.of());
            parts++;
        }
        return new Fit(parts == 0 ? 0 : sum / parts - spare(asked, card), why);
    }

    // Words that nobody asked for count a little against: Cadi Haf Morris after Cadi Morris.
    private static double spare(Asked asked, Card card) {
        var shortest = card.names().stream().mapToInt(it -> it.split(" ").length).min().orElse(0);
        return 0.01 * Math.max(0, shortest - asked.words().size()) + (card.isChild() ? 0 : 0.02);
    }

    private static List<Fit> bestNames(Asked asked, Card card) {
        return asked.words().stream().map(word -> word(word, card)).toList();
    }

    private static Fit word(String word, Card card) {
        if (card.keys().contains(Asked.number(word))) {
            return new Fit(1, Set.of(Why.NUMBER));
        }
        var best = new Fit(0, Set.of());
        for (var name : card.names()) {
            for (var part : name.split(" ")) {
                best = better(best, name(word, part));
            }
            best = better(best, joined(word, name));
        }
        for (var place : card.places()) {
            for (var part : place.split(" ")) {
                best = better(best, place(word, part));
            }
        }
        return best;
    }

    private static Fit better(Fit one, Fit other) {
        return other.score() > one.score() ? other : one;
    }

    private static Fit name(String word, String part) {
        if (word.equals(part)) {
            return new Fit(1, Set.of(Why.SAME));
        }
        if (GivenNames.standard().areVariants(word, part)) {
            return new Fit(VARIANT, Set.of(Why.VARIANT));
        }
        var like = Similarity.jaroWinkler(word, part);
        if (WelshSound.of(word).equals(WelshSound.of(part)) && word.length() > 2) {
            return new Fit(Math.max(SOUND, like), Set.of(Why.SOUND));
        }
        var slip = Math.min(word.length(), part.length()) >= SHORT - 1;
        if (slip && Similarity.isOneSlip(word, part)) {
            return new Fit(Math.max(SLIP, like), Set.of(Why.SPELLING));
        }
        if (word.length() >= SHORT - 1 && part.startsWith(word)) {
            return new Fit(SOUND, Set.of(Why.SPELLING));
        }
        return like >= LIKE ? new Fit(like * like, Set.of(Why.SPELLING)) : new Fit(0, Set.of());
    }

    // A double name written as one word.
    private static Fit joined(String word, String name) {
        var whole = name.replace(" ", "");
        return word.length() > 2 * SHORT && whole.contains(word)
                ? new Fit(1, Set.of(Why.SAME))
                : new Fit(0, Set.of());
    }

    private static Fit place(String word, String part) {
        if (word.equals(part)) {
            return new Fit(PLACE, Set.of(Why.PLACE));
        }
        return word.length() >= SHORT && Similarity.isOneSlip(word, part)
                ? new Fit(PLACE * SLIP, Set.of(Why.PLACE))
                : new Fit(0, Set.of());
    }

    private static Fit day(List<LocalDate> asked, @Nullable LocalDate born) {
        if (born == null) {
            return new Fit(0, Set.of());
        }
        if (asked.getFirst().equals(born)) {
            return new Fit(1, Set.of(Why.BORN));
        }
        if (asked.contains(born)) {
            return new Fit(0.95, Set.of(Why.DATE_PARTS_SWAPPED));
        }
        var one = asked.getFirst();
        var apart = Math.abs(ChronoUnit.DAYS.between(one, born));
        if (apart <= NEAR_DAYS) {
            return new Fit(NEAR - apart * 0.005, Set.of(Why.BORN_NEAR));
        }
        var same =
                (one.getYear() == born.getYear() ? 1 : 0)
                        + (one.getMonth() == born.getMonth() ? 1 : 0)
                        + (one.getDayOfMonth() == born.getDayOfMonth() ? 1 : 0);
        return same == 2 ? new Fit(0.8, Set.of(Why.BORN_NEAR)) : new Fit(0, Set.of());
    }
}
