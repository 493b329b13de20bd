package cymru.diogel.platform.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Ed25519 key that signs heads, or its public half alone, which can only check them. */
final class HeadKey {
    private static final String METHOD = "Ed25519";
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rw-------");
    private static final int LINE = 64;

    private final @Nullable PrivateKey secret;
    private final PublicKey open;

    private HeadKey(@Nullable PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key in this file, made at the first time; refused when others can read it. */
    static HeadKey readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            var exposed =
                    knowsOwners(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file));
            if (exposed) {
                throw new IllegalStateException(
                        "others may read " + file + ". Maybe give it the mode 0600 again.");
            }
            return read(Files.readAllLines(file, US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The public half, as it is published beside the heads. */
    static HeadKey readPublic(Path file) {
        try {
            var text =
                    Files.readAllLines(file, US_ASCII).stream()
                            .filter(it -> !it.startsWith("-----"))
                            .collect(Collectors.joining());
            return new HeadKey(null, open(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(file + " holds no public key", unreadable);
        }
    }

    byte[] sign(byte[] statement) {
        if (secret == null) {
            throw new IllegalStateException("a public key cannot sign");
        }
        try {
            var signature = Signature.getInstance(METHOD);
            signature.initSign(secret);
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean hasSigned(Head head) {
        try {
            var signature = Signature.getInstance(METHOD);
            signature.initVerify(open);
            signature.update(head.statement());
            return head.key().equals(name()) && signature.verify(head.signature());
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    /** The start of the SHA-256 of the public key. */
    String name() {
        return HexFormat.of().formatHex(Head.sha256().digest(open.getEncoded())).substring(0, 16);
    }

    /** The public key as other programs read it. */
    String pem() {
        var text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(open.getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n";
    }

    private static HeadKey read(List<String> lines) {
        try {
            var secret = Base64.getDecoder().decode(lines.get(0));
            return new HeadKey(
                    KeyFactory.getInstance(METHOD).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    open(lines.get(1)));
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalStateException("the file of the heads' key holds none", unreadable);
        }
    }

    private static PublicKey open(String base64) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(base64);
        return KeyFactory.getInstance(METHOD).generatePublic(new X509EncodedKeySpec(bytes));
    }

    // Whole before it has its name, and never over a file that is there.
    private static void make(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var attributes =
                knowsOwners(folder)
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                        : new FileAttribute<?>[0];
        var written = Files.createTempFile(folder, "trail-head", ".new", attributes);
        try {
            var pair = KeyPairGenerator.getInstance(METHOD).generateKeyPair();
            var base64 = Base64.getEncoder();
            var lines =
                    List.of(
                            base64.encodeToString(pair.getPrivate().getEncoded()),
                            base64.encodeToString(pair.getPublic().getEncoded()));
            Files.write(written, lines, US_ASCII);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException _) {
            // Somebody else was first; theirs is the key.
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has " + METHOD, absent);
        } finally {
            Files.delete(written);
        }
    }

    private static boolean knowsOwners(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
