package cymru.diogel.visiting.thematic;

import cymru.diogel.platform.documents.Pdf;
import gen.jte.StaticTemplates;
import gen.jte.Templates;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report as a file of its own: nothing in it is fetched from anywhere else. */
final class ReportFile {
    private static final Templates TEMPLATES = new StaticTemplates();

    private ReportFile() {}

    /** One HTML file with its style sheet inside. */
    static void html(ThematicReport report, OutputStream out) throws IOException {
        var html = new Utf8ByteOutput();
        var look = asset("diogel.css") + asset("file.css");
        TEMPLATES.visitingThematicFile(report, look).render(html);
        html.writeTo(out);
    }

    /** A tagged document by PDF/UA-1, its drawings included. */
    static void pdf(ThematicReport report, OutputStream out) throws IOException {
        var printed =
                TEMPLATES.visitingThematicPrinted(
                        report, asset("printed.css"), asset("drawing.css"));
        Pdf.write(printed.render(), out);
    }

    private static String asset(String name) {
        try (InputStream in = ReportFile.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
