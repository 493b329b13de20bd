package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.HandEntries;
import cymru.diogel.practice.chronology.WholeStory;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Doorway;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** An entry is written by hand, read, and taken back. */
@Controller
class EntryPage {
    private static final String PATH = "/children/{id}/chronology/entries";
    private final Doorway doorway;
    private final HandEntries entries;
    private final Desk desk;

    EntryPage(Doorway doorway, HandEntries entries, Desk desk) {
        this.doorway = doorway;
        this.entries = entries;
        this.desk = desk;
    }

    /** What it needs to show them. */
    @Component("entryDesk")
    record Desk(StoryDesk stories, Accounts accounts, Templates templates) {}

    @Needs(Right.WRITE_AGENCY_REPORTS)
    @GetMapping(PATH + "/new")
    Page form(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var child = doorway.lookToWrite(viewer, id, "chronology.write").child();
        var fields = new HashMap<String, String>();
        fields.put("entry", UUID.randomUUID().toString());
        return new Page(page(frame, child, new Typed(fields), new Problems()));
    }

    @Needs(Right.WRITE_AGENCY_REPORTS)
    @PostMapping(PATH + "/new")
    View write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var child = doorway.lookToWrite(viewer, id, "chronology.write").child();
        var typed = new Typed(fields);
        var problems = new Problems();
        var told = new EntryForm(frame, typed, desk.stories().today()).read(problems);
        if (told == null) {
            return Page.refused(page(frame, child, typed, problems));
        }
        entries.write(typed.ownId("entry"), id, told, viewer.id());
        return new RedirectView("/children/" + id + "/chronology");
    }

    @Needs(Right.READ_CHILDREN)
    @GetMapping(PATH + "/{entry}")
    Page show(@PathVariable UUID id, @PathVariable UUID entry, Frame frame, Viewer viewer) {
        return new Page(shown(frame, shown(viewer, id, entry), new Problems(), Typed.NOTHING));
    }

    @Needs(Right.WRITE_AGENCY_REPORTS)
    @PostMapping(PATH + "/{entry}/withdraw")
    View withdraw(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var shown = shown(viewer, id, entry);
        var typed = new Typed(fields);
        var problems = new Problems();
        if (!shown.mine()) {
            throw new Absent();
        }
        if (typed.get("why").isEmpty()) {
            problems.add("why", frame.say("chronology.wrong-why"));
        } else if (!entries.withdraw(shown.entry(), typed.get("why"), viewer.id())) {
            problems.add("why", frame.say("chronology.wrong-withdrawn"));
        }
        return problems.isEmpty()
                ? new RedirectView("/children/" + id + "/chronology/entries/" + entry)
                : Page.refused(shown(frame, shown, problems, typed));
    }

    private EntryView shown(Viewer viewer, UUID id, UUID entry) {
        var opened = doorway.look(viewer, id, "chronology.entry");
        var found = entries.find(id, entry).orElseThrow(Absent::new);
        var whom = new HashSet<UUID>();
        whom.add(found.by());
        var withdrawn = found.withdrawn();
        if (withdrawn != null) {
            whom.add(withdrawn.by());
        }
        var names = new HashMap<UUID, String>();
        desk.accounts().named(whom).forEach((who, account) -> names.put(who, account.name()));
        var mine = found.by().equals(viewer.id());
        var mayRead = mine || !found.told().reserved() || WholeStory.isOpenOn(opened.ground());
        return new EntryView(opened.child(), found, names, mine, mayRead);
    }

    private JteModel shown(Frame frame, EntryView shown, Problems problems, Typed typed) {
        return desk.templates().practiceChronologyEntry(frame, shown, problems, typed);
    }

    private JteModel page(Frame frame, Child child, Typed typed, Problems problems) {
        var form = new EntryForm(frame, typed, desk.stories().today());
        return desk.templates().practiceChronologyWrite(frame, child, form, problems);
    }
}
