package cymru.diogel.platform.settings;

import java.util.Locale;

/**
 * A limit or share that the county sets for itself.
 *
 * @param usual what holds until something is set
 * @param least the smallest that may be set
 * @param most the largest
 */
public record Setting(String code, Unit unit, int usual, int least, int most) {
    public Setting {
        if (usual < least || usual > most) {
            throw new IllegalArgumentException(code + " is not usually " + usual);
        }
    }

    /** What it is counted in. */
    public enum Unit {
        WORKING_DAY,
        PERCENT,
        REVIEW;

        /** The key of a value in words; it takes {@code n}. */
        public String message() {
            return "settings.value-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean takes(int value) {
        return value >= least && value <= most;
    }

    /** How its address names it, and its messages. */
    public String slug() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
