package cymru.diogel.benchmarks.matching.teulusyn;

import java.util.SplittableRandom;

/** Where a family's names come from. */
enum Origin {
    WELSH("girls", "boys", "welsh"),
    ENGLISH("girls", "boys", "english"),
    POLISH("polishgirls", "polishboys", "polish"),
    ARABIC("arabicgirls", "arabicboys", "arabic");

    private static final String[] BEGINNINGS = {
        "Ash", "Black", "Brad", "Brook", "Cold", "Dun", "East", "Fair", "Green", "Hart", "Hol",
        "Kings", "Lang", "Mar", "Nor", "Oak", "Pen", "Rad", "Raven", "Red", "Shel", "Stan", "Thorn",
        "Wain", "West", "Whit", "Win", "Wood"
    };
    private static final String[] ENDINGS = {
        "bourne", "bridge", "brook", "bury", "by", "combe", "cott", "dale", "den", "field", "ford",
        "hall", "ham", "hurst", "ley", "low", "man", "more", "ridge", "shaw", "son", "ton", "well",
        "wick", "wood", "worth"
    };
    private static final double DOUBLE = 0.08;
    private static final double UNCOMMON = 0.35;

    private final String girls;
    private final String boys;
    private final String families;

    Origin(String girls, String boys, String families) {
        this.girls = girls;
        this.boys = boys;
        this.families = families;
    }

    static Origin any(SplittableRandom random) {
        double x = random.nextDouble();
        return x < 0.48 ? WELSH : x < 0.86 ? ENGLISH : x < 0.93 ? POLISH : ARABIC;
    }

    String given(Stock stock, boolean girl, SplittableRandom random) {
        var first = stock.common(girl ? girls : boys, random);
        boolean second = random.nextDouble() < 0.08;
        return second ? first + " " + stock.common(girl ? girls : boys, random) : first;
    }

    /** Some common, some of a long tail, some double. */
    String family(Stock stock, SplittableRandom random) {
        var name = single(stock, random);
        return random.nextDouble() < DOUBLE ? name + "-" + single(stock, random) : name;
    }

    private String single(Stock stock, SplittableRandom random) {
        boolean tail = this == ENGLISH || (this == WELSH && random.nextInt(4) == 0);
        return tail && random.nextDouble() < UNCOMMON
                ? BEGINNINGS[random.nextInt(BEGINNINGS.length)]
                        + ENDINGS[random.nextInt(ENDINGS.length)]
                : stock.common(families, random);
    }
}
