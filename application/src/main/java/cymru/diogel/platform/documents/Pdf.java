package cymru.diogel.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;

/** Makes tagged documents by PDF/UA-1 from well-formed XHTML; drawings in SVG are kept as such. */
public final class Pdf {
    /** The family to ask for in style sheets, regular and bold; it has the letters of Welsh. */
    public static final String FAMILY = "Liberation Sans";

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        // It tells of its own speed; only what goes wrong is worth a line.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private Pdf() {}

    public static void write(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        // Every font must be inside the file, so none of the machine's own is used.
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Diogel");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String style) {
        InputStream font =
                Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
        if (font == null) {
            throw new IllegalStateException("no font " + style);
        }
        return font;
    }
}
