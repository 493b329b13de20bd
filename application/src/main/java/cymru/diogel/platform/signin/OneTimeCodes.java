package cymru.diogel.platform.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords, RFC 6238, on HOTP, RFC 4226. */
final class OneTimeCodes {
    /** What every authenticator application understands. */
    static final String METHOD = "HmacSHA1";

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    private OneTimeCodes() {}

    /** Which period of thirty seconds since 1970 this is. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of this period, six figures. */
    static String code(byte[] secret, long step) {
        return code(METHOD, secret, step, DIGITS);
    }

    /**
     * RFC 4226, section 5.3: the hash is cut at a place that its own last four bits name.
     *
     * @param digits from 6 to 8
     */
    static String code(String method, byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret, method));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var cut = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash).getInt(cut) & 0x7fffffff;
            var figures = String.format(Locale.ROOT, "%010d", number);
            return figures.substring(figures.length() - digits);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
