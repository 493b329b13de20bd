package cymru.diogel.statistics.scan;

import java.util.SplittableRandom;

/**
 * Random numbers for many tests at once: every purpose and thing tested has a stream of its own, so
 * that results do not depend on what else runs, when, or on how many threads.
 */
public record RandomStreams(long seed) {

    /**
     * The stream of one purpose and one thing.
     *
     * @param key what names the thing in every run
     */
    public SplittableRandom stream(Purpose purpose, long key) {
        return new SplittableRandom(mix(mix(seed + purpose.salt) + mix(key)));
    }

    // Stafford 2011, variant 13 of the finaliser of MurmurHash3
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** What random numbers are for: each test of a household has a stream of its own. */
    public enum Purpose {
        POLICY_SCAN(0x9E3779B97F4A7C15L),
        ROSTER_SCAN(0xD1B54A32D192ED03L),
        WEEKDAY(0xABC98388FB8FAC03L),
        JOINT_HOUR(0x8CB92BA72F3D8DD7L),
        JOINT_WEEKDAY(0xF1357AEA2E62A9C5L),
        COPY(0x2545F4914F6CDD1DL),
        HOUSEHOLD_EFFECT(0x9FB21C651E98DF25L),
        PRACTITIONER_EFFECT(0xC2B2AE3D27D4EB4FL),
        ENVELOPE_FIT(0x165667B19E3779F9L),
        NOTICE_INFORMATION(0x27D4EB2F165667C5L),
        NOTICE_TIMES(0x85EBCA77C2B2AE63L);

        private final long salt;

        Purpose(long salt) {
            this.salt = salt;
        }
    }
}
