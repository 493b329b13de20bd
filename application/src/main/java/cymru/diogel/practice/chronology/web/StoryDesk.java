package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.documents.PdfAnswer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.chronology.Happening;
import cymru.diogel.practice.chronology.StorySource;
import cymru.diogel.practice.chronology.WholeStory;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Doorway;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens a child's story for a reader, and puts it on paper. */
@Component
class StoryDesk {
    private final Doorway doorway;
    private final Access access;
    private final Library library;
    private final Clock clock;

    StoryDesk(Doorway doorway, Access access, Library library, Clock clock) {
        this.doorway = doorway;
        this.access = access;
        this.library = library;
        this.clock = clock;
    }

    /** Where stories come from. */
    @Component
    record Library(WholeStory stories, Templates templates) {}

    /** What a reader asked to see. */
    record Asked(UUID child, String act, StoryFilter filter, Words words) {}

    /** Looks at the child, which is written down first, and tells its story. */
    ChronologyView open(Viewer viewer, Asked asked) {
        var opened = doorway.look(viewer, asked.child(), asked.act());
        var today = LocalDate.now(clock);
        var told = new ArrayList<List<Happening>>();
        told.add(tell(opened, asked.words(), today));
        var names = new HashMap<String, String>();
        if (asked.filter().withSiblings()) {
            for (var other : siblings(viewer, opened)) {
                var theirs = doorway.look(viewer, other.id(), asked.act());
                var story = tell(theirs, asked.words(), today);
                story.forEach(it -> names.putIfAbsent(it.key(), other.shortTitle()));
                told.add(story);
            }
            told.getFirst().forEach(it -> names.remove(it.key()));
        }
        var reader =
                new ChronologyView.Reader(
                        viewer.name(),
                        opened.ground(),
                        viewer.role().may(Right.WRITE_AGENCY_REPORTS),
                        today);
        return new ChronologyView(
                opened.child(),
                new ChronologyView.Told(
                        told.size() == 1 ? told.getFirst() : once(WholeStory.merged(told)),
                        opened.home().family().children().size() > 1,
                        names,
                        reader),
                asked.filter(),
                asked.words());
    }

    private List<Happening> tell(Doorway.Opened opened, Words words, LocalDate today) {
        return library.stories().of(new StorySource.Telling(opened, words, today));
    }

    // One meeting about two children stands once.
    private static List<Happening> once(List<Happening> story) {
        var keys = new HashMap<String, Happening>();
        return story.stream().filter(it -> keys.putIfAbsent(it.key(), it) == null).toList();
    }

    private List<Child> siblings(Viewer viewer, Doorway.Opened opened) {
        var others =
                opened.home().family().children().stream()
                        .filter(it -> !it.id().equals(opened.child().id()))
                        .toList();
        var seen = access.grounds(viewer, others.stream().map(Child::id).toList());
        return others.stream().filter(it -> seen.containsKey(it.id())).toList();
    }

    /** A story as a tagged document, named by a kind and a day and nothing about anybody. */
    ResponseEntity<byte[]> printed(ChronologyView view, String title) {
        var page = library.templates().practiceChronologyPrinted(view, title, PdfAnswer.style());
        var name = view.words().say("chronology.file") + "-" + view.reader().today();
        return PdfAnswer.of(page.render(), name, view.words().tag());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
