package cymru.diogel.platform.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tree's size and root at one moment, signed.
 *
 * @param previous the digest of the head before, so that the last signature vouches for all
 * @param key which key signed
 */
// Arrays that nobody changes; equality is asked of their text.
@SuppressWarnings("ArrayRecordComponent")
public record Head(
        long number,
        Instant at,
        long size,
        String root,
        String previous,
        String key,
        byte[] signature) {
    /** What stands for the head before the first. */
    public static final String NOTHING = "0".repeat(64);

    private static final int VERSION = 1;

    /** What is signed. */
    byte[] statement() {
        var text =
                "diogel/trail/head/%d\n%d\n%s\n%d\n%s\n%s\n%s\n"
                        .formatted(VERSION, number, at, size, root, previous, key);
        return text.getBytes(UTF_8);
    }

    Head signed(byte[] by) {
        return new Head(number, at, size, root, previous, key, by);
    }

    /** SHA-256 of the statement and its signature. */
    String digest() {
        var sha256 = sha256();
        sha256.update(statement());
        return HexFormat.of().formatHex(sha256.digest(signature));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** One line of the file of heads. */
    public String json() {
        return ("{\"version\":%d,\"number\":%d,\"at\":\"%s\",\"size\":%d,\"root\":\"%s\","
                        + "\"previous\":\"%s\",\"key\":\"%s\",\"signature\":\"%s\"}")
                .formatted(
                        VERSION,
                        number,
                        at,
                        size,
                        root,
                        previous,
                        key,
                        Base64.getEncoder().encodeToString(signature));
    }

    /** The head a line tells of, or nothing when it is none. */
    static @Nullable Head read(String line) {
        try {
            var json = JsonMapper.shared().readTree(line);
            if (!json.isObject() || json.path("version").asInt(0) != VERSION) {
                return null;
            }
            return new Head(
                    json.path("number").asLong(0),
                    Instant.parse(json.path("at").asString("")),
                    json.path("size").asLong(-1),
                    json.path("root").asString(""),
                    json.path("previous").asString(""),
                    json.path("key").asString(""),
                    Base64.getDecoder().decode(json.path("signature").asString("")));
        } catch (JacksonException | DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
