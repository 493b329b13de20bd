package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Pages;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enquiries that go on, of children whom the reader may see, and those that lack something. */
@Controller
class EnquiryListPage {
    static final String PATH = "/enquiries";

    private final Enquiries enquiries;
    private final Around around;
    private final Templates templates;
    private final Clock clock;

    EnquiryListPage(Enquiries enquiries, Around around, Templates templates, Clock clock) {
        this.enquiries = enquiries;
        this.around = around;
        this.templates = templates;
        this.clock = clock;
    }

    /** What this needs of others. */
    @Component
    record Around(Access access, People people, Accounts accounts) {}

    @Bean
    static MenuItem openEnquiries() {
        return new MenuItem(68, "enquiries.menu", PATH, Right.LEAD_ENQUIRIES.name());
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page list(
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID child,
            Frame frame,
            Viewer viewer) {
        if (child != null) {
            around.access().look(viewer, List.of(child), "enquiry.list");
            var all = enquiries.of(List.of(child));
            var counts = new EnquiryListView.Counts(all.size(), 0, 0);
            var pages = Pages.of(page, all.size(), PATH + "?child=" + child + "&page=");
            return render(frame, viewer, all, new Asked("child", counts, pages));
        }
        var today = LocalDate.now(clock);
        var open = enquiries.open();
        var late = open.stream().filter(it -> it.isLate(today)).toList();
        var incomplete = enquiries.incomplete();
        var counts = new EnquiryListView.Counts(open.size(), late.size(), incomplete.size());
        var which = only.matches("late|incomplete") ? only : "open";
        var rows =
                switch (which) {
                    case "late" -> late;
                    case "incomplete" -> incomplete;
                    default -> open;
                };
        var pages = Pages.of(page, rows.size(), PATH + "?only=" + which + "&page=");
        return render(frame, viewer, rows, new Asked(which, counts, pages));
    }

    /** Which list, how long the others are, and which part of it is shown. */
    record Asked(String which, EnquiryListView.Counts counts, Pages pages) {}

    private Page render(Frame frame, Viewer viewer, List<Enquiry> all, Asked asked) {
        var rows = all.subList(asked.pages().before(), asked.pages().to());
        var ids = rows.stream().map(Enquiry::child).collect(Collectors.toSet());
        var seen = around.access().grounds(viewer, ids);
        around.access().browse(Entry.seen("enquiry.list"), seen);
        var children = around.people().children(seen.keySet());
        var leads =
                rows.stream()
                        .map(Enquiry::lead)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var names = around.accounts().named(leads);
        var view =
                new EnquiryListView(
                        frame, rows, children, names, asked.pages(), LocalDate.now(clock));
        return new Page(
                templates.practiceEnquiriesList(frame, view, asked.counts(), asked.which()));
    }
}
