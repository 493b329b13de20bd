package cymru.diogel.platform.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Heads read one after another, from a file as it was at the beginning or from the database. */
final class HeadLines {
    private HeadLines() {}

    /** Those of the database up to a number, a thousand at a time. */
    static Iterator<Head> of(HeadStore store, long last) {
        return new Iterator<>() {
            private final Queue<Head> waiting = new ArrayDeque<>();
            private long number;

            @Override
            public boolean hasNext() {
                if (waiting.isEmpty() && number < last) {
                    waiting.addAll(store.after(number));
                }
                return !waiting.isEmpty() && waiting.element().number() <= last;
            }

            @Override
            public Head next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                number = waiting.element().number();
                return waiting.remove();
            }
        };
    }

    /** A file whose lines are heads. */
    static final class OfFile implements Iterator<Head>, AutoCloseable {
        private final BufferedReader lines;
        private final LongConsumer unreadable;
        private long line;
        private @Nullable Head next;

        OfFile(Path file, LongConsumer unreadable) throws IOException {
            this.unreadable = unreadable;
            var now = Files.size(file);
            lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    new Until(Files.newInputStream(file), now), UTF_8));
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Head next() {
            var head = next;
            if (head == null) {
                throw new NoSuchElementException();
            }
            advance();
            return head;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }

        private void advance() {
            try {
                next = null;
                for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                    line++;
                    next = Head.read(text);
                    if (next != null) {
                        return;
                    }
                    unreadable.accept(line);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** What is added meanwhile is not read. */
    private static final class Until extends InputStream {
        private final InputStream all;
        private long left;

        Until(InputStream all, long left) {
            this.all = all;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? all.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            var got = all.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, got);
            return got;
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }
}
