package cymru.diogel.statistics.patterns;

import cymru.diogel.statistics.envelope.Hours;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Every choice that changes a number of the audit; the same settings and data give the same result.
 *
 * @param version version of the method, its rules for bands and causes included
 * @param seed seed of all random numbers
 * @param policy hours in which calls are permitted, every day
 * @param simulations largest number of simulations a test, B
 * @param exceedances simulations at or above the observed value after which a test stops early
 *     (Besag and Clifford 1991), or 0 to run all of them
 * @param jointSimulations the same for day and hour together, clusters and descriptive figures
 * @param scanMinutes window of the scan statistic
 * @param copyMinutes how near to the last planned time counts as a copy
 * @param formMinute minute of day that the form offers by default, or −1 when it offers none
 * @param halfLifeDays half-life of a call's weight in the current score
 * @param dateCap longest interval between calls that the clock allows, in working days
 * @param falseDiscovery rate at which Benjamini–Hochberg is applied
 * @param minimumUnannounced unannounced appearances under which nothing is said
 * @param minimumShare share of appearances with a usable time, and of known notice, under which
 *     nothing is said
 */
public record Settings(
        String version,
        long seed,
        Hours policy,
        int simulations,
        int exceedances,
        int jointSimulations,
        int scanMinutes,
        int copyMinutes,
        int formMinute,
        int halfLifeDays,
        int dateCap,
        double falseDiscovery,
        int minimumUnannounced,
        double minimumShare) {
    public static final String VERSION = "visit-patterns/2";

    public static Settings standard() {
        return new Settings(
                VERSION,
                1,
                new Hours(450, 1200),
                9_999,
                20,
                999,
                90,
                60,
                -1,
                180,
                10,
                0.05,
                4,
                0.8);
    }

    public Settings withSeed(long other) {
        return with(other, policy, simulations, formMinute);
    }

    public Settings withPolicy(Hours other) {
        return with(seed, other, simulations, formMinute);
    }

    public Settings withSimulations(int other) {
        return with(seed, policy, other, formMinute);
    }

    public Settings withFormMinute(int other) {
        return with(seed, policy, simulations, other);
    }

    private Settings with(long newSeed, Hours newPolicy, int newSimulations, int newFormMinute) {
        return new Settings(
                version,
                newSeed,
                newPolicy,
                newSimulations,
                exceedances,
                jointSimulations,
                scanMinutes,
                copyMinutes,
                newFormMinute,
                halfLifeDays,
                dateCap,
                falseDiscovery,
                minimumUnannounced,
                minimumShare);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of all settings, the seed included. */
    public String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
