package cymru.diogel.platform.trail;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A Merkle tree after RFC 6962 that keeps only what it needs to grow: the roots of its whole
 * subtrees, one for each bit of its size.
 */
public final class Tree {
    /** Bytes of a hash. */
    public static final int HASH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = sha256();
    private final byte[][] peaks = new byte[Long.SIZE][];
    private long size;

    /** A tree without leaves. */
    public Tree() {}

    /**
     * The tree that {@link #frontier} came from.
     *
     * @throws IllegalArgumentException when the frontier is not that of a tree of this size
     */
    public static Tree of(long size, byte[] frontier) {
        if (size < 0 || frontier.length != Long.bitCount(size) * HASH) {
            throw new IllegalArgumentException(
                    frontier.length + " bytes are no frontier of " + size + " leaves");
        }
        var tree = new Tree();
        var offset = 0;
        for (var level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                tree.peaks[level] = Arrays.copyOfRange(frontier, offset, offset + HASH);
                offset += HASH;
            }
        }
        tree.size = size;
        return tree;
    }

    /** The hash of a leaf: SHA-256(0x00 ‖ record). */
    public static byte[] leaf(byte[] record) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(record);
    }

    /** Adds the leaf whose hash stands in {@code hashes} from {@code offset} on. */
    public void add(byte[] hashes, int offset) {
        var hash = Arrays.copyOfRange(hashes, offset, offset + HASH);
        var level = 0;
        while ((size >> level & 1) == 1) {
            hash = node(peaks[level], hash);
            level++;
        }
        peaks[level] = hash;
        size++;
    }

    public long size() {
        return size;
    }

    /** The root; that of an empty tree is the SHA-256 of nothing. */
    public byte[] root() {
        if (size == 0) {
            return digest.digest();
        }
        var level = Long.numberOfTrailingZeros(size);
        var root = peaks[level];
        for (level++; level < Long.SIZE; level++) {
            if ((size >> level & 1) == 1) {
                root = node(peaks[level], root);
            }
        }
        return root.clone();
    }

    /** The roots of its whole subtrees, largest first; all that is needed to go on. */
    public byte[] frontier() {
        var frontier = ByteBuffer.allocate(Long.bitCount(size) * HASH);
        for (var level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                frontier.put(peaks[level]);
            }
        }
        return frontier.array();
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
