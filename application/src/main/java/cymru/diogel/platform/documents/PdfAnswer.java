package cymru.diogel.platform.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A tagged document as the answer to a request, to be kept as a file. */
public final class PdfAnswer {
    private PdfAnswer() {}

    /**
     * Makes the document in full before the first byte is sent, so that a failure still gives a
     * clean page.
     *
     * @param name of the file without its ending: a kind and nothing about anybody
     * @param language its tag
     */
    public static ResponseEntity<byte[]> of(String xhtml, String name, String language) {
        var bytes = new ByteArrayOutputStream();
        try {
            Pdf.write(xhtml, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var file = ContentDisposition.attachment().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes.toByteArray());
    }

    /** What printed lists look like. */
    public static String style() {
        try (var in = PdfAnswer.class.getResourceAsStream("/assets/printed.css")) {
            if (in == null) {
                throw new IllegalStateException("no asset printed.css");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
