package cymru.diogel.platform.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** The file of heads: a line of JSON for each, only ever added to, on disk before it counts. */
final class HeadFile {
    private static final int LONGEST_LINE = 4096;

    private final Path file;

    HeadFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Puts the public key beside the file, so that others can check it. */
    void publish(HeadKey key) throws IOException {
        Files.createDirectories(file.getParent());
        var beside = publicKey();
        if (!Files.exists(beside) || !Files.readString(beside).equals(key.pem())) {
            Files.writeString(beside, key.pem());
        }
    }

    Path publicKey() {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /** The number of the last head in it, or 0. */
    long last() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            var from = Math.max(0, access.length() - LONGEST_LINE);
            var tail = new byte[Math.toIntExact(access.length() - from)];
            access.seek(from);
            access.readFully(tail);
            return new String(tail, UTF_8)
                    .lines()
                    .map(Head::read)
                    .mapToLong(it -> it == null ? 0 : it.number())
                    .max()
                    .orElse(0);
        }
    }

    void append(List<Head> heads) throws IOException {
        var text = heads.stream().map(it -> it.json() + "\n").collect(Collectors.joining());
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            dropTornLine(channel);
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    // A line without its end was being written when the power failed; it is written again.
    private static void dropTornLine(FileChannel channel) throws IOException {
        var end = channel.size();
        var one = ByteBuffer.allocate(1);
        while (end > 0) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                break;
            }
            end--;
        }
        if (end < channel.size()) {
            channel.truncate(end);
        }
    }
}
