package cymru.diogel.continuity.redeployment.web;

import cymru.diogel.continuity.redeployment.LentFile;
import cymru.diogel.continuity.redeployment.LentFile.Fault;
import cymru.diogel.continuity.redeployment.LentImport;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.CsvTable;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes a file of those who are lent: all of it, or nothing and why. */
@Controller
class LentImportPage {
    private static final String PATH = LeaningPage.PATH + "/import";
    private static final int LARGEST = 2 << 20;
    private static final List<String> EXAMPLE =
            List.of(
                    "P1001",
                    "Carys Example",
                    "LEISURE",
                    "CARE DRIVER",
                    "37",
                    "Llanfaen",
                    "ENHANCED",
                    "2026-01-15",
                    "",
                    "no",
                    "yes",
                    "HOME_CARE_SOUTH",
                    "CARE",
                    "Care worker",
                    "2026-11-02",
                    "2027-01-31",
                    "2026-10-28",
                    "2026-11-02",
                    "2026-10-30",
                    "Elin Example",
                    "Head of leisure");

    private final LentImport imports;
    private final Trail trail;
    private final Templates templates;

    LentImportPage(LentImport imports, Trail trail, Templates templates) {
        this.imports = imports;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH)
    Page ask(Frame frame) {
        trail.noted(Entry.seen("redeployment.import"));
        return new Page(templates.continuityRedeploymentImport(frame, List.of(), new Problems()));
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @GetMapping(PATH + "/template.csv")
    ResponseEntity<byte[]> template() throws IOException {
        trail.noted(Entry.seen("redeployment.template"));
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes)) {
            table.row(LentFile.HEADINGS);
            table.row(EXAMPLE);
        }
        var file = ContentDisposition.attachment().filename("redeployment.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes.toByteArray());
    }

    @Needs(Right.KEEP_REDEPLOYMENT)
    @PostMapping(PATH)
    View take(@RequestParam("file") MultipartFile file, Frame frame, Viewer viewer)
            throws IOException {
        var problems = new Problems();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            problems.add("file", frame.say("redeployment.import-choose"));
        } else if (file.getSize() > LARGEST) {
            problems.add("file", frame.say("redeployment.import-large"));
        }
        List<Fault> faults = List.of();
        if (problems.isEmpty()) {
            var outcome = imports.take(file::getInputStream, viewer.id());
            faults = outcome.faults();
            if (faults.isEmpty()) {
                var counts = "changed=" + outcome.changed() + "&same=" + outcome.same();
                return new RedirectView(PATH + "?" + counts);
            }
            problems.add("file", frame.say("redeployment.import-refused"));
            trail.noted(Entry.refused("redeployment.import").with("faults", faults.size()));
        }
        return Page.refused(templates.continuityRedeploymentImport(frame, faults, problems));
    }
}
