package cymru.diogel.statistics.epidemic;

import java.util.Arrays;

/**
 * New cases day by day without a gap: those infected here, and those infected elsewhere.
 *
 * @param local of each day, in people; the first day’s are none
 * @param imported of each day, in people
 */
public record Incidence(int[] local, int[] imported) {
    /** The first day’s cases have no source in the series and count as imported. */
    public Incidence {
        if (local.length == 0 || local.length != imported.length) {
            throw new IllegalArgumentException(
                    "%d days and %d".formatted(local.length, imported.length));
        }
        local = local.clone();
        imported = imported.clone();
        if (Arrays.stream(local).anyMatch(it -> it < 0)
                || Arrays.stream(imported).anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("fewer than no cases");
        }
        imported[0] += local[0];
        local[0] = 0;
    }

    /** Of whose cases nobody knows where they were infected. */
    public static Incidence of(int[] cases) {
        return new Incidence(cases, new int[cases.length]);
    }

    public int days() {
        return local.length;
    }

    /** Local and imported together, in people. */
    public int[] all() {
        var all = new int[local.length];
        Arrays.setAll(all, day -> local[day] + imported[day]);
        return all;
    }
}
