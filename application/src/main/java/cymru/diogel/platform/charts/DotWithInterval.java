package cymru.diogel.platform.charts;

/**
 * One estimate in the row of a table, 0 to 1, with its interval and what it is compared with. The
 * row says the same numbers in words.
 *
 * @param value estimate
 * @param lower lower end of its interval
 * @param upper upper end of its interval
 * @param reference the value that it is compared with
 * @param words what the drawing shows, for those who do not see it
 */
public record DotWithInterval(
        double value, double lower, double upper, double reference, String words) {
    public static final int WIDTH = 132;
    public static final int HEIGHT = 22;

    private static final Scale ACROSS = new Scale(0, 1, 6, WIDTH - 6.0);

    public String x(double share) {
        return Drawn.length(ACROSS.at(share));
    }
}
