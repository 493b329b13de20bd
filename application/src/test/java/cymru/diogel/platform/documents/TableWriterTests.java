package cymru.diogel.platform.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class TableWriterTests {
    private static final List<@Nullable Object> CELLS =
            Arrays.asList(
                    "=1+1",
                    "Siân, \"Llŷr\"\nD’Arcy",
                    -3.5,
                    42,
                    true,
                    LocalDate.of(2025, 12, 31),
                    LocalDateTime.of(2025, 12, 31, 14, 5),
                    LocalTime.of(14, 5),
                    null,
                    "a\0b");
    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void csv_keeps_values_and_disarms_words() throws IOException {
        try (var csv = new CsvTable(out)) {
            csv.row(List.of("Enw", "Dyddiad"));
            csv.row(CELLS);
        }

        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        "\uFEFFEnw,Dyddiad\r\n'=1+1,\"Siân, \"\"Llŷr\"\"\nD’Arcy\",-3.5,42,true,"
                                + "2025-12-31,2025-12-31T14:05,14:05,,a\0b\r\n");
    }

    @Test
    void a_workbook_keeps_values_and_disarms_words() throws IOException {
        try (var workbook = new Workbook(out, "Ymweliadau: 2025/26")) {
            workbook.row(List.of("Enw", "Dyddiad"));
            workbook.row(CELLS);
        }

        assertThat(cells())
                .containsExactly(
                        "Enw",
                        "Dyddiad",
                        "'=1+1",
                        "Siân, \"Llŷr\"\nD’Arcy",
                        "-3.5",
                        "42",
                        "1",
                        "46022.0",
                        "46022.586805555555",
                        "0.5868055555555556",
                        "a\uFFFDb");
        assertThat(part("xl/worksheets/sheet1.xml")).contains("ySplit=\"1\"");
        assertThat(part("xl/workbook.xml")).contains("Ymweliadau  2025 26");
    }

    @Test
    void a_very_long_account_is_cut_to_what_a_workbook_can_hold() throws IOException {
        try (var workbook = new Workbook(out, "Cyfrif")) {
            workbook.row(List.of("x".repeat(100_000)));
        }

        assertThat(cells()).containsExactly("x".repeat(32_766) + "…");
    }

    @Test
    void many_rows_stay_in_order() throws IOException {
        try (var workbook = new Workbook(out, "Rhesi")) {
            for (var row = 0; row < 5_000; row++) {
                workbook.row(List.of(row));
            }
        }

        var sheet = part("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<row r=\"5000\"").contains(">4999<");
    }

    private List<String> cells() throws IOException {
        try {
            var xml = new InputSource(new StringReader(part("xl/worksheets/sheet1.xml")));
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var cells = builder.parse(xml).getElementsByTagName("c");
            return IntStream.range(0, cells.getLength())
                    .mapToObj(i -> cells.item(i).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private String part(String name) throws IOException {
        var file = Files.write(folder.resolve("workbook.xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
