package cymru.diogel.platform.trail;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The hash of an entry's leaf: SHA-256(0x00 ‖ HMAC-SHA-256(key, version ‖ position ‖ fields)).
 *
 * <p>The fields are PostgreSQL's binary form of the columns, each after its length in four bytes,
 * −1 for none; {@code about} is the text of the jsonb. HMAC is written out because a {@code Mac}
 * takes longer to be given its key than to do its work.
 */
final class LeafHash {
    static final int KEY = 32;
    static final byte VERSION = 1;

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest digest = Tree.sha256();
    private final byte[] pad = new byte[BLOCK];
    private final byte[] head = new byte[1 + Long.BYTES];

    byte[] of(byte[] key, long position, ByteBuffer fields) {
        head[0] = VERSION;
        ByteBuffer.wrap(head).putLong(1, position);
        pad(key, INNER);
        digest.update(head);
        digest.update(fields);
        var inside = digest.digest();
        pad(key, OUTER);
        var record = digest.digest(inside);
        digest.update((byte) 0);
        return digest.digest(record);
    }

    private void pad(byte[] key, byte with) {
        Arrays.fill(pad, with);
        for (var index = 0; index < key.length; index++) {
            pad[index] ^= key[index];
        }
        digest.update(pad);
    }
}
