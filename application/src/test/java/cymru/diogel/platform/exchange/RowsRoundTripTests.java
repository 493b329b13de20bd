package cymru.diogel.platform.exchange;

import static cymru.diogel.platform.exchange.Texts.cells;
import static cymru.diogel.platform.exchange.Texts.opened;
import static cymru.diogel.platform.exchange.Texts.source;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Whatever a well-behaved program writes is read back as it was, by us as by another reader. */
class RowsRoundTripTests {
    private static final List<String> AWKWARD =
            List.of(
                    "",
                    " ",
                    ",",
                    ";",
                    "\t",
                    "\"",
                    "\"\"",
                    "\n",
                    "\r",
                    "\r\n",
                    "\r\r\n",
                    "a,\"b\"\n",
                    "=1+1",
                    "+44 1597",
                    "-",
                    "@SUM(A1)",
                    "Llŷr",
                    "e\u0302",
                    "\u202Eabc",
                    "😀",
                    "\0",
                    "x\u0085y",
                    "sep=;",
                    "\u00A0",
                    "’",
                    "\u2028",
                    "' OR 1=1 --",
                    "<script>");

    private static final List<String> HEADINGS =
            List.of("Enw’r plentyn", "dyddiad", "math", "lle", "tîm");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return tablesWith(Arbitraries.strings());
    }

    @Provide
    Arbitrary<List<List<String>>> writings() {
        return tablesWith(Arbitraries.strings().withCharRange(' ', '\uD7FF'));
    }

    private static Arbitrary<List<List<String>>> tablesWith(StringArbitrary letters) {
        var cell =
                Arbitraries.oneOf(
                        Arbitraries.of(AWKWARD),
                        letters.ofMaxLength(12),
                        Arbitraries.strings().withChars("a \",;\t\r\n'").ofMaxLength(8));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12));
    }

    @Property(tries = 2_000)
    void any_table_in_any_dialect_comes_back(
            @ForAll @From("tables") List<List<String>> table,
            @ForAll LineDelimiter lineEnd,
            @ForAll @From("separators") char separator,
            @ForAll @From("encodings") Charset encoding)
            throws IOException {
        var text = written(table, lineEnd, separator, false);
        var dialect = new Dialect(encoding, 0, separator);
        var source = source(text.getBytes(encoding));

        var sayingSomething = table.stream().filter(row -> !isBlank(row)).toList();
        assertThat(cells(new DelimitedText(source, dialect).rows())).isEqualTo(sayingSomething);
    }

    @Property(tries = 1_000)
    void a_table_with_every_cell_quoted_needs_no_dialect_told(
            @ForAll @From("writings") List<List<String>> table,
            @ForAll LineDelimiter lineEnd,
            @ForAll @From("separators") char separator)
            throws IOException {
        var headed = new ArrayList<List<String>>();
        headed.add(HEADINGS.subList(0, table.getFirst().size()));
        headed.addAll(table);
        var text = written(headed, lineEnd, separator, true);

        var sayingSomething = headed.stream().filter(row -> !isBlank(row)).toList();
        assertThat(cells(opened(text).rows())).isEqualTo(sayingSomething);
    }

    @Property(tries = 2_000)
    void lines_are_counted_as_another_reader_counts_them(
            @ForAll @From("tables") List<List<String>> table, @ForAll LineDelimiter lineEnd)
            throws IOException {
        var text = written(table, lineEnd, ',', false);
        var theirs =
                CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)
                        .stream()
                        .filter(row -> !isBlank(row.getFields()))
                        .map(CsvRecord::getStartingLineNumber)
                        .toList();

        var ours = new ArrayList<Long>();
        try (var rows = Texts.rows(text)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                ours.add(row.line());
            }
        }
        assertThat(ours).isEqualTo(theirs);
    }

    @Property(tries = 5_000)
    void no_characters_whatever_make_the_reader_fail_or_lose_its_place(
            @ForAll @From("scribbles") String text) throws IOException {
        var lines = text.split("\r\n|\r|\n", -1).length;
        var last = 0L;
        try (var rows = Texts.rows(text)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                assertThat(row.line()).isBetween(last + 1, (long) lines);
                for (var cell = 0; cell < row.size(); cell++) {
                    assertThat(row.position(cell).line()).isBetween(row.line(), (long) lines);
                    assertThat(row.shared(cell)).isEqualTo(row.text(cell));
                }
                last = row.line();
            }
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("ab \",\r\n").ofMaxLength(40);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static String written(
            List<List<String>> table, LineDelimiter lineEnd, char separator, boolean quoteAll)
            throws IOException {
        var text = new StringWriter();
        try (var writer =
                CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(lineEnd)
                        .quoteStrategy(quoteAll ? QuoteStrategies.ALWAYS : QuoteStrategies.EMPTY)
                        .build(text)) {
            table.forEach(writer::writeRecord);
        }
        return text.toString();
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(cell -> cell.matches("[ \t\u00A0]*"));
    }
}
