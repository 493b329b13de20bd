package cymru.diogel.platform.sealing;

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
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Seals small things with AES-256-GCM, each bound to what it belongs to.
 *
 * <p>A module has a key of its own: DIOGEL_PLANNER_KEY for the planner, or else a file that only
 * this account may read. It is looked up when first needed, so what seals nothing has none.
 */
public final class SealKey {
    static final int BYTES = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String owner;
    private final @Nullable String given;
    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] known;

    SealKey(String owner, @Nullable String given, Path file) {
        this.owner = owner;
        this.given = given == null || given.isBlank() ? null : given.strip();
        this.file = file;
    }

    /** The key of one module, named as the module is. */
    public static SealKey of(String owner, Environment environment) {
        return new SealKey(
                owner,
                environment.getProperty("diogel." + owner + ".key"),
                Path.of(environment.getProperty("diogel.home", "./data"), owner + ".key"));
    }

    /** What is stored: nonce and ciphertext, and the fingerprint of the key. */
    public record Envelope(byte[] bytes, String key) {}

    /** What was sealed cannot be opened with the key there is; says why, never what. */
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

    /** Seals these bytes for what has this identity. */
    public Envelope seal(UUID of, byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, of).doFinal(content);
            var bytes = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE, sealed.length);
            return new Envelope(bytes, fingerprint());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens what was sealed for what has this identity. */
    public byte[] open(UUID of, Envelope envelope) {
        if (!envelope.key().equals(fingerprint())) {
            throw new Unsealable(
                    Unsealable.Why.OTHER_KEY,
                    "it was sealed with the key %s, and the key here is %s"
                            .formatted(envelope.key(), fingerprint()));
        }
        var bytes = envelope.bytes();
        try {
            var nonce = Arrays.copyOf(bytes, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce, of)
                    .doFinal(bytes, NONCE, bytes.length - NONCE);
        } catch (AEADBadTagException altered) {
            throw new Unsealable(Unsealable.Why.ALTERED, "what was sealed for " + of + " changed");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A keyed hash of a text, for what has this identity. */
    public String hash(UUID of, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(of.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells keys apart without saying them. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("diogel/" + owner + "/key/1").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(key()), 0, 6);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID of) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(of.toString().getBytes(StandardCharsets.US_ASCII));
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
        throw new Unsealable(Unsealable.Why.BAD_KEY, "the key is not 32 bytes in base64");
    }
}
