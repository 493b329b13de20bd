package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.Chosen;
import cymru.diogel.practice.chronology.ChosenStories;
import cymru.diogel.practice.people.Doorway;
import gen.jte.Templates;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A chronology is chosen of the whole, entry by entry, for a conference or a court. */
@Controller
class ChosenPage {
    private static final String PATH = "/children/{id}/chronology/chosen";
    private static final int TITLE = 120;

    private final StoryDesk desk;
    private final Doorway doorway;
    private final ChosenStories chosen;
    private final Templates templates;

    ChosenPage(StoryDesk desk, Doorway doorway, ChosenStories chosen, Templates templates) {
        this.desk = desk;
        this.doorway = doorway;
        this.chosen = chosen;
        this.templates = templates;
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH)
    Page all(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var child = doorway.look(viewer, id, "chronology.chosen").child();
        var may = viewer.role().may(Right.HOLD_STRATEGY);
        return new Page(templates.practiceChronologyAll(frame, child, chosen.of(id), may));
    }

    @Needs(Right.HOLD_STRATEGY)
    @GetMapping(PATH + "/new")
    Page form(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var child = doorway.lookToWrite(viewer, id, "chronology.choose").child();
        var fields = new HashMap<String, String>();
        fields.put("chosen", UUID.randomUUID().toString());
        var form = new ChosenForm(frame, child, new Typed(fields));
        return new Page(templates.practiceChronologyChoose(frame, form, new Problems()));
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH + "/new")
    View begin(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var child = doorway.lookToWrite(viewer, id, "chronology.choose").child();
        var typed = new Typed(fields);
        var problems = new Problems();
        var purpose = typed.one("purpose", Chosen.Purpose.class);
        if (purpose.isEmpty()) {
            problems.add("purpose", frame.say("chronology.wrong-purpose"));
        }
        if (!typed.isSaid("title", TITLE)) {
            problems.add("title", frame.say("chronology.wrong-title"));
        }
        if (!problems.isEmpty()) {
            var form = new ChosenForm(frame, child, typed);
            return Page.refused(templates.practiceChronologyChoose(frame, form, problems));
        }
        var identity = typed.ownId("chosen");
        chosen.begin(
                new ChosenStories.Beginning(
                        identity, id, purpose.orElseThrow(), typed.get("title")),
                viewer.id());
        return new RedirectView("/children/" + id + "/chronology/chosen/" + identity);
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/{which}")
    Page show(
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam Map<String, String> address,
            Frame frame,
            Viewer viewer) {
        var typed = new Typed(address);
        var filter = StoryFilter.of(typed);
        var story =
                desk.open(
                        viewer,
                        new StoryDesk.Asked(id, "chronology.chosen", filter, frame.words()));
        var view = new ChosenView(story, find(id, which), viewer.role().may(Right.HOLD_STRATEGY));
        return new Page(templates.practiceChronologyChosen(frame, view));
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH + "/{which}/pick")
    View pick(
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam(defaultValue = "") Set<String> shown,
            @RequestParam(defaultValue = "") Set<String> pick,
            Viewer viewer) {
        doorway.lookToWrite(viewer, id, "chronology.choose");
        var known = Set.copyOf(shown);
        var picked = pick.stream().filter(known::contains).collect(Collectors.toSet());
        chosen.pick(find(id, which), known, picked);
        return new RedirectView("/children/" + id + "/chronology/chosen/" + which);
    }

    @Needs(Right.HOLD_STRATEGY)
    @PostMapping(PATH + "/{which}/finish")
    View finish(@PathVariable UUID id, @PathVariable UUID which, Viewer viewer) {
        doorway.lookToWrite(viewer, id, "chronology.choose");
        chosen.finish(find(id, which), viewer.id());
        return new RedirectView("/children/" + id + "/chronology/chosen/" + which);
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/{which}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam(defaultValue = "") String language,
            Frame frame,
            Viewer viewer) {
        var words = language.isEmpty() ? frame.words() : Words.in(language);
        var filter = StoryFilter.of(Typed.NOTHING);
        var story =
                desk.open(viewer, new StoryDesk.Asked(id, "chronology.chosen.pdf", filter, words));
        var it = find(id, which);
        return desk.printed(new ChosenView(story, it, false).only(), it.title());
    }

    private Chosen find(UUID child, UUID which) {
        return chosen.find(child, which).orElseThrow(Absent::new);
    }
}
