package cymru.diogel.assurance.disclosure.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.diogel.assurance.disclosure.Disclosures;
import cymru.diogel.assurance.disclosure.Request;
import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.Pdf;
import cymru.diogel.platform.pages.Frame;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is given: made from what is left, so that what is taken out is nowhere in it. */
@Controller
class GivenPages {
    private final Disclosures disclosures;
    private final Access access;
    private final Templates templates;

    GivenPages(Disclosures disclosures, Access access, Templates templates) {
        this.disclosures = disclosures;
        this.access = access;
        this.templates = templates;
    }

    @Needs(Right.DISCLOSE)
    @GetMapping(DisclosurePage.PATH + "/record.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Frame frame, Viewer viewer)
            throws IOException {
        var view = released(id, frame, viewer);
        var bytes = new ByteArrayOutputStream();
        Pdf.write(templates.assuranceDisclosurePrinted(view).render(), bytes);
        return file(bytes.toByteArray(), "pdf", MediaType.APPLICATION_PDF, frame);
    }

    @Needs(Right.DISCLOSE)
    @GetMapping(DisclosurePage.PATH + "/record.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var view = released(id, frame, viewer);
        var text =
                view.given().stream()
                        .map(it -> it.title() + "\n" + view.words(it) + "\n")
                        .collect(Collectors.joining("\n"));
        return file(text.getBytes(UTF_8), "txt", new MediaType("text", "plain", UTF_8), frame);
    }

    private DisclosureView released(UUID id, Frame frame, Viewer viewer) {
        var request = disclosures.find(id);
        access.look(viewer, request.map(Request::child).stream().toList(), "disclosure.take");
        var found = request.filter(Request::isReleased).orElseThrow(Absent::new);
        return new DisclosureView(frame, found, "", disclosures.passages(id), false);
    }

    private static ResponseEntity<byte[]> file(
            byte[] bytes, String kind, MediaType type, Frame frame) {
        var name = frame.say("disclosure.file") + "." + kind;
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.words().tag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
