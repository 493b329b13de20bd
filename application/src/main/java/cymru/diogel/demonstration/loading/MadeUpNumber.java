package cymru.diogel.demonstration.loading;

import cymru.diogel.statistics.linkage.people.NhsNumber;

/** Numbers of the health service that nobody has. */
final class MadeUpNumber {
    private MadeUpNumber() {}

    /** A right number of the range 999 000 0000, which is kept for tests and never given out. */
    static String of(int number) {
        for (var next = Math.floorMod(number * 7L, 1_000_000L); ; next = (next + 1) % 1_000_000) {
            for (var check = 0; check < 10; check++) {
                var written = "999%06d%d".formatted(next, check);
                if (NhsNumber.isValid(written)) {
                    return written;
                }
            }
        }
    }
}
