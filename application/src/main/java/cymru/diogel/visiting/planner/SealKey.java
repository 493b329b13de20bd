package cymru.diogel.visiting.planner;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals drawn times with AES-256-GCM, each bound to its draw.
 *
 * <p>The key is DIOGEL_PLANNER_KEY, or else a file that only this account may read. It is looked up
 * when first needed, so an installation that draws nothing has none.
 */
@Component
public class SealKey {
    static final int BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable String given;
    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] known;

    @Autowired
    SealKey(Environment environment) {
        this(
                environment.getProperty("diogel.planner.key"),
                Path.of(environment.getProperty("diogel.home", "./data"), "planner.key"));
    }

    SealKey(@Nullable String given, Path file) {
        this.given = given == null || given.isBlank() ? null : given.strip();
        this.file = file;
    }

    /** What is stored: nonce and ciphertext, and the fingerprint of the key. */
    record Envelope(byte[] bytes, String key) {}

    /** A drawn time cannot be opened with the key there is; says why, never what. */
    public static final class Unsealable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Why why;

        /** What is the matter with the key. */
        public enum Why {
            /** Another key than the one it was sealed with. */
            OTHER_KEY,
            /** It was changed since it was sealed. */
            ALTERED,
            /** The key that was given is not 32 bytes in base64. */
            BAD_KEY,
            /** The key file cannot be read or made. */
            NO_FILE,
            /** Others on the machine may read the key file. */
            EXPOSED_FILE
        }

        Unsealable(Why why, String advice) {
            super(advice);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    Envelope seal(UUID draw, Sealed content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, draw).doFinal(content.bytes());
            var bytes = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE, sealed.length);
            return new Envelope(bytes, fingerprint());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Sealed open(UUID draw, Envelope envelope) {
        if (!envelope.key().equals(fingerprint())) {
            throw new Unsealable(
                    Unsealable.Why.OTHER_KEY,
                    "a time was sealed with the key %s, and the key here is %s"
                            .formatted(envelope.key(), fingerprint()));
        }
        var bytes = envelope.bytes();
        try {
            var nonce = Arrays.copyOf(bytes, NONCE);
            return Sealed.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, draw)
                            .doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (AEADBadTagException altered) {
            throw new Unsealable(Unsealable.Why.ALTERED, "the sealed time of " + draw + " changed");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells keys apart without saying them. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("diogel/planner/key/1".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(key()), 0, 6);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID draw) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(draw.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private byte[] key() {
        var key = known;
        if (key == null) {
            key = given == null ? KeyFile.readOrMake(file, random) : decode(given);
            known = key;
        }
        return key;
    }

    static byte[] decode(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException _) {
            // Said below, without what was given.
        }
        throw new Unsealable(Unsealable.Why.BAD_KEY, "the planner's key is not 32 bytes in base64");
    }
}
