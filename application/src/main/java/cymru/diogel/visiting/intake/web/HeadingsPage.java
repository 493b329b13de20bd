package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.HeadingMap.Headings;
import cymru.diogel.visiting.imports.HeadingMap.Use;
import cymru.diogel.visiting.imports.VisitFile.Preview;
import cymru.diogel.visiting.intake.Admissions;
import cymru.diogel.visiting.intake.Intake;
import cymru.diogel.visiting.intake.Intake.Stage;
import gen.jte.Templates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks what each heading of a file means; the answer is remembered. */
@Controller
class HeadingsPage {
    private static final int ROWS_SHOWN = 3;
    private static final Set<Field> NEEDED =
            EnumSet.of(
                    Field.HOUSEHOLD_ID,
                    Field.CHILD_ID,
                    Field.PRACTITIONER_ID,
                    Field.STARTED_AT,
                    Field.NOTICE);

    private final Templates templates;
    private final Admissions admissions;
    private final Background background;
    private final Visitors visitors;

    HeadingsPage(
            Templates templates, Admissions admissions, Background background, Visitors visitors) {
        this.templates = templates;
        this.admissions = admissions;
        this.background = background;
        this.visitors = visitors;
    }

    @Needs(Right.IMPORT_VISITS)
    @GetMapping(UploadPage.PATH + "/{id}/headings")
    View show(Frame frame, @PathVariable UUID id) throws IOException {
        open(id);
        var preview = admissions.preview(id, ROWS_SHOWN);
        var form = new HeadingsForm(id, preview, chosen(preview.headings()), frame.words());
        return new Page(templates.visitingIntakeHeadings(frame, form, new Problems()));
    }

    @Needs(Right.IMPORT_VISITS)
    @PostMapping(UploadPage.PATH + "/{id}/headings")
    View decide(Frame frame, @PathVariable UUID id, @RequestParam Map<String, String> sent)
            throws IOException {
        open(id);
        var preview = admissions.preview(id, ROWS_SHOWN);
        var chosen = new ArrayList<String>();
        for (var i = 0; i < preview.headings().columns().size(); i++) {
            chosen.add(sent.getOrDefault("column-" + i, HeadingsForm.UNKNOWN));
        }
        var form = new HeadingsForm(id, preview, chosen, frame.words());
        var problems = problems(form, frame);
        if (!problems.isEmpty()) {
            return Page.refused(templates.visitingIntakeHeadings(frame, form, problems));
        }
        remember(id, preview, chosen);
        background.run(() -> admissions.check(id));
        return new RedirectView(UploadPage.PATH + "/" + id);
    }

    private void open(UUID id) {
        Intake intake = visitors.look(id, "intake.headings");
        if (intake.stage() == Stage.DONE || intake.stage().isUnderWay()) {
            throw new Absent();
        }
    }

    private void remember(UUID id, Preview preview, List<String> chosen) {
        var meaning = admissions.meaning(id);
        for (var i = 0; i < chosen.size(); i++) {
            var heading = preview.headings().columns().get(i).text();
            meaning =
                    switch (chosen.get(i)) {
                        case HeadingsForm.UNKNOWN -> meaning;
                        case HeadingsForm.LEFT_OUT -> meaning.ignoring(heading);
                        default -> meaning.with(heading, Field.valueOf(chosen.get(i)));
                    };
        }
        admissions.mean(id, meaning);
    }

    private static Problems problems(HeadingsForm form, Frame frame) {
        var problems = new Problems();
        var taken = EnumSet.noneOf(Field.class);
        for (var column : form.columns()) {
            var field = HeadingsForm.field(column.chosen());
            if (!column.isKnownChoice()) {
                problems.add(column.name(), frame.say("intake.heading-not-offered"));
            } else if (field != null && !taken.add(field)) {
                var what = Map.of("field", IntakeView.meaning(field, frame.words()));
                problems.add(column.name(), frame.say("intake.heading-twice", what));
            }
        }
        for (var field : NEEDED) {
            var byDate = field == Field.STARTED_AT && taken.contains(Field.DATE);
            if (!taken.contains(field) && !byDate) {
                var what = Map.of("field", IntakeView.meaning(field, frame.words()));
                problems.add("column-0", frame.say("intake.heading-needed", what));
            }
        }
        return problems;
    }

    private static List<String> chosen(Headings headings) {
        return headings.columns().stream()
                .map(it -> {
                    var field = it.field();
                    if (field != null) {
                        return field.name();
                    }
                    return it.use() == Use.UNKNOWN ? HeadingsForm.UNKNOWN : HeadingsForm.LEFT_OUT;
                })
                .toList();
    }
}
