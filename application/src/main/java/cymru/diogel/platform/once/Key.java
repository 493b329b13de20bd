package cymru.diogel.platform.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One intention: the key a form was given when it was shown, and a hash of what was sent in it.
 *
 * <p>The same form sent with other words is another intention. The answer is sealed under the key,
 * which only the form knows, so that nobody reads in the table what somebody was shown.
 */
public record Key(UUID form, byte[] sent) {
    private static final int TAG = 128;
    // Each key seals one answer, so that the same beginning is never used twice under it.
    private static final byte[] BEGINNING = new byte[12];

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it is kept under; the key does not follow from it. */
    byte[] name() {
        return derived("name");
    }

    byte[] seal(Answer answer) {
        return cipher(Cipher.ENCRYPT_MODE, answer.written());
    }

    Answer open(byte[] sealed) {
        return Answer.read(cipher(Cipher.DECRYPT_MODE, sealed));
    }

    private byte[] cipher(int mode, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(derived("answer"), "AES"),
                    new GCMParameterSpec(TAG, BEGINNING));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private byte[] derived(String purpose) {
        var digest = digest();
        digest.update(purpose.getBytes(UTF_8));
        digest.update(
                ByteBuffer.allocate(16)
                        .putLong(form.getMostSignificantBits())
                        .putLong(form.getLeastSignificantBits())
                        .array());
        return digest.digest(sent);
    }
}
