package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;

/** Chances in words that do not claim more than so many trajectories allow. */
public final class ChanceWords {
    private static final double TINY = 0.005;
    private static final double SAFE = 0.05;
    private static final double UNSAFE = 0.5;

    private ChanceWords() {}

    static String of(Words words, double chance) {
        if (chance > 0 && chance < TINY) {
            return words.say("scenarios.chance-tiny");
        }
        return chance > 1 - TINY && chance < 1
                ? words.say("scenarios.chance-almost")
                : Numerals.percent(chance);
    }

    /** The classes of its badge. */
    public static String band(double chance) {
        var band = chance < SAFE ? "good" : chance < UNSAFE ? "due" : "bad";
        return "band band--" + band;
    }
}
