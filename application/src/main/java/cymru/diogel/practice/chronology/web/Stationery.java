package cymru.diogel.practice.chronology.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a printed chronology looks like. */
final class Stationery {
    private Stationery() {}

    static String style() {
        try (InputStream in = Stationery.class.getResourceAsStream("/assets/printed.css")) {
            if (in == null) {
                throw new IllegalStateException("no asset printed.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
