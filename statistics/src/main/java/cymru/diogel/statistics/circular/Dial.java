package cymru.diogel.statistics.circular;

/** A clock face that times are read on: the day of 24 hours, or the week that begins on Monday. */
public enum Dial {
    DAY(1_440),
    WEEK(10_080);

    private final int minutes;

    Dial(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    /** The angle in radians of a minute counted from midnight, or from Monday 00:00. */
    public double angle(double minute) {
        return 2 * Math.PI * minute / minutes;
    }

    /** Hours on this dial, 0 up to 24 or 168, of an angle in radians, 0 up to 2π. */
    public double hours(double angle) {
        return angle * minutes / (120 * Math.PI);
    }

    /** The angles in radians of minutes on this dial. */
    public double[] angles(int[] minutesOnDial) {
        var angles = new double[minutesOnDial.length];
        for (int i = 0; i < angles.length; i++) {
            angles[i] = angle(minutesOnDial[i]);
        }
        return angles;
    }

    /**
     * The minutes as fractions of one turn, in [0, 1), as {@link Kuiper} and {@link WatsonU2} ask.
     */
    public double[] turns(int[] minutesOnDial) {
        var turns = new double[minutesOnDial.length];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = Math.floorMod(minutesOnDial[i], minutes) / (double) minutes;
        }
        return turns;
    }
}
