package cymru.diogel.platform.retention.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.retention.Batch;
import cymru.diogel.platform.retention.Retention;
import cymru.diogel.platform.retention.Retention.Answer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Records whose end was asked for: another person agrees or declines, and a certificate remains.
 */
@Controller
class BatchPage {
    private static final String PATH = RetentionPage.PATH + "/{id}";

    private final Retention retention;
    private final Accounts accounts;
    private final Trail trail;
    private final Templates templates;

    BatchPage(Retention retention, Accounts accounts, Trail trail, Templates templates) {
        this.retention = retention;
        this.accounts = accounts;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_TO_SCHEDULE)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        return page(find(id), frame, viewer, new Problems());
    }

    @Needs(value = Right.KEEP_TO_SCHEDULE, again = true)
    @PostMapping(PATH)
    View decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            Frame frame,
            Viewer viewer) {
        var batch = find(id);
        var problems = new Problems();
        if (!List.of("agree", "decline").contains(outcome)) {
            problems.add("decide", frame.say("retention.problem-outcome"));
            return page(batch, frame, viewer, problems);
        }
        var answer = retention.decide(batch, viewer.id(), outcome.equals("agree"));
        if (answer == Answer.OWN || answer == Answer.KEPT) {
            var why = answer == Answer.OWN ? "own" : "kept";
            problems.add("decide", frame.say("retention.problem-" + why));
            return page(batch, frame, viewer, problems);
        }
        return new RedirectView(RetentionPage.PATH + "/" + id);
    }

    /** What remains, as a document in the language of the page. */
    @Needs(Right.KEEP_TO_SCHEDULE)
    @GetMapping(PATH + "/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, Frame frame) {
        var batch = find(id);
        var decision = batch.decision();
        if (decision == null || decision.certificate() == null) {
            throw new Absent();
        }
        trail.noted(Entry.seen("retention.certificate").with("batch", id));
        var view = view(batch, frame);
        var printed = templates.platformRetentionCertificate(view, batch, decision).render();
        return PdfAnswer.of(printed, frame.say("retention.file") + "-" + id, frame.words().tag());
    }

    private Batch find(UUID id) {
        return retention.find(id).orElseThrow(Absent::new);
    }

    private Page page(Batch batch, Frame frame, Viewer viewer, Problems problems) {
        trail.noted(Entry.seen("retention.batch").with("batch", batch.id()));
        var own = batch.askedBy().equals(viewer.id());
        var view = view(batch, frame);
        var template = templates.platformRetentionBatch(view, batch, own, problems);
        return problems.isEmpty() ? new Page(template) : Page.refused(template);
    }

    private RetentionView view(Batch batch, Frame frame) {
        var names = RetentionPage.names(List.of(batch), List.of(), accounts);
        return new RetentionView(
                frame, retention.items(batch.id()), List.of(batch), List.of(), names);
    }
}
