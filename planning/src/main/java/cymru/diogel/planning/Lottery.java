package cymru.diogel.planning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws one cell, each with the same chance.
 *
 * <p>The chance is a secret seed from a secure generator; which cell it means is worked out from
 * the seed and the cells alone. The commitment can be shown at once: whoever is given the seed
 * later can check that this draw, from these cells, is the one that was made.
 */
public final class Lottery {
    private static final String MAC = "HmacSHA256";
    private static final int SEED_BYTES = 32;

    private Lottery() {}

    /**
     * A draw that was made.
     *
     * @param cell what was drawn
     * @param seed 32 secret bytes
     * @param commitment SHA-256 of the seed and the cells
     */
    public record Draw(Cell cell, byte[] seed, byte[] commitment) {}

    /**
     * Draws from these cells.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Draw draw(List<Cell> cells, SecureRandom random) {
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new Draw(open(seed, cells), seed, commitment(seed, cells));
    }

    /** The cell that a seed means among these cells. */
    public static Cell open(byte[] seed, List<Cell> cells) {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("no cell to draw from");
        }
        return cells.get(index(seed, canonical(cells), cells.size()));
    }

    /** What can be published of a draw before it is opened. */
    public static byte[] commitment(byte[] seed, List<Cell> cells) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return digest.digest(canonical(cells));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Numbers above the largest multiple of the size are thrown away, so that no cell is favoured.
    private static int index(byte[] seed, byte[] cells, int size) {
        var limit = Long.MAX_VALUE - Long.MAX_VALUE % size;
        for (var attempt = 0; ; attempt++) {
            var number = number(seed, cells, attempt);
            if (number < limit) {
                return (int) (number % size);
            }
        }
    }

    private static long number(byte[] seed, byte[] cells, int attempt) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(seed, MAC));
            mac.update(cells);
            var bytes = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(attempt).array());
            return ByteBuffer.wrap(bytes).getLong() & Long.MAX_VALUE;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] canonical(List<Cell> cells) {
        var text = new StringBuilder("diogel/draw/1\n");
        cells.forEach(
                cell -> text.append(cell.day()).append(' ').append(cell.minute()).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
