package cymru.diogel.platform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small files for tests. */
final class Texts {
    private Texts() {}

    static Source source(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static DelimitedText opened(byte[] bytes) throws IOException {
        return ((DelimitedText.Accepted) DelimitedText.open(source(bytes))).text();
    }

    static DelimitedText opened(String text) throws IOException {
        return opened(text, StandardCharsets.UTF_8);
    }

    static DelimitedText opened(String text, Charset encoding) throws IOException {
        return opened(text.getBytes(encoding));
    }

    static Rows rows(String text) {
        return new Rows(new StringReader(text), ',');
    }

    static List<List<String>> cells(Rows rows) throws IOException {
        var all = new ArrayList<List<String>>();
        try (rows) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(cells(row));
            }
        }
        return all;
    }

    static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var cell = 0; cell < row.size(); cell++) {
            cells.add(row.text(cell));
        }
        return cells;
    }
}
