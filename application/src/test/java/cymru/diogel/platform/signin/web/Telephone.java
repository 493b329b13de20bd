package cymru.diogel.platform.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator application that shares nothing with the code it is tried against. */
public record Telephone(byte[] secret) {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern SHOWN = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)</code>");

    /** Takes the secret from the page that offers it. */
    public static Telephone from(String page) {
        var found = SHOWN.matcher(page);
        assertThat(found.find()).as("a secret on the page").isTrue();
        return of(found.group(1));
    }

    public static Telephone of(String typed) {
        var bytes = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var sign : typed.replace(" ", "").toCharArray()) {
            held = held << 5 | SIGNS.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return new Telephone(bytes.toByteArray());
    }

    public String code(Clock clock) {
        return code(clock.instant());
    }

    public String code(Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var step = ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array();
            var hash = ByteBuffer.wrap(mac.doFinal(step));
            var number = hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
