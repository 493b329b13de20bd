package cymru.diogel.visiting.chronology.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.Pdf;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.facts.FactWords;
import cymru.diogel.practice.people.Doorway;
import cymru.diogel.visiting.chronology.Chronology;
import cymru.diogel.visiting.chronology.ChronologyWords;
import cymru.diogel.visiting.chronology.Event;
import gen.jte.Templates;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A child's story on a page, filtered by kind, and as a tagged document in either language. */
@Controller
class ChronologyPage {
    private final Doorway doorway;
    private final Library library;
    private final Templates templates;

    ChronologyPage(Doorway doorway, Library library, Templates templates) {
        this.doorway = doorway;
        this.library = library;
        this.templates = templates;
    }

    /** Where a story is drawn from and put into words. */
    @Component
    static class Library {
        private final Chronology chronology;
        private final Accounts accounts;
        private final Clock clock;

        Library(Chronology chronology, Accounts accounts, Clock clock) {
            this.chronology = chronology;
            this.accounts = accounts;
            this.clock = clock;
        }

        Told told(Doorway.Opened opened, Words words) {
            var today = LocalDate.now(clock);
            var story = chronology.of(opened);
            var names = new FactWords(words, today).names(story.around());
            var said = new ChronologyWords(words, today, names, staff(story.events()));
            return new Told(opened, story.events(), said, today);
        }

        private Map<UUID, String> staff(List<Event> events) {
            var whom = new HashSet<UUID>();
            for (var event : events) {
                switch (event) {
                    case Event.Called it -> whom.add(it.visit().practitioner());
                    case Event.Worked it -> whom.add(it.allocation().practitioner());
                    case Event.Amended it -> {
                        whom.add(it.amendment().asking().by());
                        var decision = it.amendment().decision();
                        if (decision != null) {
                            whom.add(decision.by());
                        }
                    }
                    default -> {}
                }
            }
            return accounts.named(whom).values().stream()
                    .collect(Collectors.toMap(Account::id, Account::name));
        }
    }

    /** A story in words. */
    record Told(
            Doorway.Opened opened, List<Event> events, ChronologyWords words, LocalDate today) {}

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/chronology")
    Page show(
            @PathVariable UUID id,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var told = library.told(doorway.look(viewer, id, "child.chronology"), frame.words());
        var view = view(told, viewer, new Typed(address));
        return new Page(templates.visitingChronologyList(frame, view));
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping("/children/{id}/chronology.pdf")
    View pdf(
            @PathVariable UUID id,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var typed = new Typed(address);
        var tag = typed.get("language");
        var words = tag.isEmpty() ? frame.words() : Words.in(tag);
        var told = library.told(doorway.look(viewer, id, "chronology.pdf"), words);
        var view = view(told, viewer, typed);
        // Written in full before the first byte is sent, so a failure still gives a clean page.
        return (_, _, response) -> {
            var bytes = new ByteArrayOutputStream();
            var style = Stationery.style();
            Pdf.write(templates.visitingChronologyPrinted(view, style).render(), bytes);
            response.setContentType("application/pdf");
            response.setContentLength(bytes.size());
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.tag());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(words, told.today()));
            bytes.writeTo(response.getOutputStream());
        };
    }

    // A kind, a day and nothing about anybody.
    private static String named(Words words, LocalDate today) {
        var name = words.say("chronology.file") + "-" + today + ".pdf";
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static ChronologyView view(Told told, Viewer viewer, Typed typed) {
        var reader = new ChronologyView.Reader(viewer.name(), told.today());
        return new ChronologyView(
                told.opened().child(),
                told.opened().ground(),
                told.events(),
                told.words(),
                ChronologyView.Filter.of(typed),
                reader);
    }
}
