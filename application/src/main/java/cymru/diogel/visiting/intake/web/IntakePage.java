package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.intake.Admissions;
import cymru.diogel.visiting.intake.Intake;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import cymru.diogel.visiting.intake.Intakes;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** One file: what was found in it, how far it is, and what became of it. */
@Controller
class IntakePage {
    private static final String SECONDS_UNTIL_NEXT_LOOK = "3";

    private final Templates templates;
    private final Intakes intakes;
    private final Admissions admissions;
    private final Background background;
    private final Visitors visitors;

    IntakePage(
            Templates templates,
            Intakes intakes,
            Admissions admissions,
            Background background,
            Visitors visitors) {
        this.templates = templates;
        this.intakes = intakes;
        this.admissions = admissions;
        this.background = background;
        this.visitors = visitors;
    }

    @Needs(Right.IMPORT_VISITS)
    @GetMapping(UploadPage.PATH + "/{id}")
    View show(Frame frame, Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        var intake = visitors.look(id, "intake.see");
        if (intake.stage().isUnderWay() || intake.stage() == Stage.RECEIVED) {
            response.setHeader("Refresh", SECONDS_UNTIL_NEXT_LOOK);
        }
        return new Page(template(frame, view(frame, viewer, intake), new Problems()));
    }

    @Needs(Right.IMPORT_VISITS)
    @PostMapping(UploadPage.PATH + "/{id}/check")
    View check(@PathVariable UUID id) {
        visitors.look(id, "intake.see");
        background.run(() -> admissions.check(id));
        return new RedirectView(UploadPage.PATH + "/" + id);
    }

    @Needs(Right.IMPORT_VISITS)
    @PostMapping(UploadPage.PATH + "/{id}/run")
    View run(Frame frame, Viewer viewer, @PathVariable UUID id, @RequestParam How how) {
        var intake = visitors.look(id, "intake.see");
        var findings = intake.findings();
        if (findings != null
                && intake.stage() == Stage.CHECKED
                && how == How.ALL_OR_NOTHING
                && findings.tally().rejected() > 0) {
            var problems = new Problems();
            var view = view(frame, viewer, intake);
            problems.add("how", frame.say("intake.all-refused", view.numbers()));
            return Page.refused(template(frame, view, problems));
        }
        background.run(() -> admissions.run(id, how));
        return new RedirectView(UploadPage.PATH + "/" + id);
    }

    private IntakeView view(Frame frame, Viewer viewer, Intake intake) {
        var words = frame.words();
        var names = visitors.names(List.of(intake));
        var owner = intake.owner();
        var who =
                owner == null
                        ? words.say("intake.by-command")
                        : names.getOrDefault(owner, words.say("intake.by-somebody"));
        var same =
                intake.stage() == Stage.CHECKED
                        ? intakes.sameFile(intake)
                        : Optional.<Intake>empty();
        return new IntakeView(intake, who, same, viewer.may(Right.READ_VISITS), words);
    }

    private JteModel template(Frame frame, IntakeView view, Problems problems) {
        return switch (view.intake().stage()) {
            case RECEIVED, CHECKING, RUNNING -> templates.visitingIntakeProgress(frame, view);
            case CHECKED -> templates.visitingIntakeChecked(frame, view, problems);
            case REFUSED -> templates.visitingIntakeRefused(frame, view);
            case DONE -> templates.visitingIntakeDone(frame, view);
            case FAILED, INTERRUPTED -> templates.visitingIntakeFailed(frame, view);
        };
    }
}
