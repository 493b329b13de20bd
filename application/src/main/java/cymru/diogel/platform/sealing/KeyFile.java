package cymru.diogel.platform.sealing;

import cymru.diogel.platform.sealing.SealKey.Unsealable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The file that holds a key: made once, for its owner's eyes only. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    static byte[] readOrMake(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                make(file, random);
            }
            refuseIfExposed(file);
            return SealKey.decode(Files.readString(file));
        } catch (IOException failure) {
            throw new Unsealable(
                    Unsealable.Why.NO_FILE,
                    "the key file cannot be used: " + failure.getClass().getSimpleName());
        }
    }

    // Whole before it has its name, and never over a file that is there: what was sealed with that
    // could not be opened again.
    private static void make(Path file, SecureRandom random) throws IOException {
        var key = new byte[SealKey.BYTES];
        random.nextBytes(key);
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var text = Base64.getEncoder().encodeToString(key) + "\n";
        var written = Files.createTempFile(folder, "sealing", ".new", ownerOnly(folder));
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException _) {
            // Somebody else was first; theirs is the key.
        } finally {
            Files.delete(written);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return knowsOwners(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    private static void refuseIfExposed(Path file) throws IOException {
        if (knowsOwners(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new Unsealable(
                    Unsealable.Why.EXPOSED_FILE,
                    "others may read the key file. Maybe give it the mode 0600 again.");
        }
    }

    private static boolean knowsOwners(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
