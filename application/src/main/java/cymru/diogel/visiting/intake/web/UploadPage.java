package cymru.diogel.visiting.intake.web;

import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.exchange.DelimitedText;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.visiting.intake.Admissions;
import cymru.diogel.visiting.intake.Intakes;
import cymru.diogel.visiting.visits.VisitFilter;
import gen.jte.Templates;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a file to be checked, and lists those that were sent before. */
@Controller
class UploadPage {
    static final String PATH = "/visits/import";
    private static final String FIELD = "file";

    private final Templates templates;
    private final Intakes intakes;
    private final Admissions admissions;
    private final Background background;
    private final Visitors visitors;

    UploadPage(
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
    @GetMapping(PATH)
    View show(
            Frame frame,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String refused) {
        var problems = new Problems();
        if (TooLarge.REASON.equals(refused)) {
            problems.add(FIELD, frame.say("intake.too-large"));
        }
        return page(frame, problems, page);
    }

    @Needs(Right.IMPORT_VISITS)
    @PostMapping(PATH)
    View receive(Frame frame, @RequestParam(FIELD) MultipartFile file) throws IOException {
        var problems = new Problems();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            problems.add(FIELD, frame.say("intake.choose-a-file"));
        } else if (DelimitedText.open(file::getInputStream)
                instanceof DelimitedText.Refused(var why)) {
            var key = "imports.FILE_" + why;
            problems.add(FIELD, frame.say(key) + " " + frame.say(key + ".remedy"));
            visitors.note(Entry.refused("intake.receive").with("why", why));
        }
        if (!problems.isEmpty()) {
            return page(frame, problems, 1);
        }
        UUID id;
        try (var in = file.getInputStream()) {
            id = intakes.receive(name, in);
        }
        background.run(() -> admissions.check(id));
        return new RedirectView(PATH + "/" + id);
    }

    private View page(Frame frame, Problems problems, int number) {
        var pages = Pages.of(number, intakes.count(), PATH + "?page=");
        var recent = intakes.recent(pages.before(), pages.size());
        var list = new Uploads(recent, visitors.names(recent), pages);
        var template = templates.visitingIntakeUpload(frame, list, problems);
        return problems.isEmpty() ? new Page(template) : Page.refused(template);
    }

    /** The place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem importItem() {
            return new MenuItem(80, "intake.menu", PATH, Right.IMPORT_VISITS.name());
        }

        @Bean
        VisitFilter.Together visitsOfImport(Intakes intakes) {
            return new VisitFilter.Together("import", intakes::visits);
        }
    }
}
