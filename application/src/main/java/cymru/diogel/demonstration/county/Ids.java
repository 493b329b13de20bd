package cymru.diogel.demonstration.county;

/**
 * Identifiers that follow from the number of a family alone, so that a family is called the same
 * whoever else there is.
 */
public final class Ids {
    private final int units;
    private final int householdWidth;
    private final int practitionerWidth;

    /** Numbers from 1 to {@code units} are families; those above are placements that ended. */
    public Ids(int units, int practitioners) {
        this.units = units;
        householdWidth = Math.max(4, digits(2 * units));
        practitionerWidth = Math.max(2, digits(practitioners));
    }

    public String household(int unit) {
        return padded('H', unit + 1L, householdWidth);
    }

    public String earlierPlacement(int unit) {
        return padded('H', units + unit + 1L, householdWidth);
    }

    public String child(int unit, int sibling) {
        return padded('C', (unit + 1L) * 10 + sibling + 1, householdWidth + 1);
    }

    public String visit(int unit, int sequence) {
        return padded('V', (unit + 1L) * 1000 + sequence + 1, householdWidth + 3);
    }

    public String practitioner(int practitioner) {
        return padded('P', practitioner + 1L, practitionerWidth);
    }

    public String team(int team) {
        return "T" + (team + 1);
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static String padded(char letter, long number, int width) {
        var digits = Long.toString(number);
        return letter + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
