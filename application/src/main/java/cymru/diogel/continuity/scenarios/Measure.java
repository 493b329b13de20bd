package cymru.diogel.continuity.scenarios;

import java.util.Locale;

/** What command can do about staff. */
public enum Measure {
    RECALL,
    PAUSE_TIER_3,
    MUTUAL_AID,
    VACCINATE,
    CANCEL_LEAVE;

    /** What results are kept under where nothing is done, and where all is. */
    public static final String NOTHING = "NOTHING";

    public static final String ALL = "ALL";

    /** The key of the name of a measure, of nothing, or of all. */
    public static String message(String variant) {
        return "scenarios.measure-" + variant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
