package cymru.diogel.practice.caseload.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.caseload.Handover;
import cymru.diogel.practice.caseload.Handovers;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A handover as whoever takes over, and the manager, read it. Whoever had the household before
 * reads that it went, from when and to whom, and nothing of the children.
 */
@Controller
public class HandoverPage {
    private static final String PATH = "/handovers/{id}";

    private final Handovers handovers;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Templates templates;

    HandoverPage(
            Handovers handovers,
            Access access,
            Accounts accounts,
            People people,
            Templates templates) {
        this.handovers = handovers;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    /**
     * What is shown of it.
     *
     * @param children those the reader may see; none for whoever had them before
     * @param mayRead whether it is on the reader's list
     */
    public record Shown(
            Frame frame,
            Handover it,
            List<Child> children,
            Map<UUID, String> names,
            boolean mayRead) {
        public String name(UUID account) {
            return names.getOrDefault(account, "–");
        }

        /** Whether the reader had it before and has it no longer. */
        public boolean isParted() {
            return children.isEmpty();
        }

        public String day() {
            return frame.words().date(it.given().from());
        }

        public String made() {
            return frame.say(
                    "caseload.made",
                    Map.of(
                            "who", name(it.by()),
                            "at", frame.words().moment(WallClock.shown(it.at()))));
        }

        public String taken() {
            var read = it.readAt();
            return read == null
                    ? frame.say("caseload.not-read")
                    : frame.say(
                            "caseload.read-at",
                            Map.of("at", frame.words().moment(WallClock.shown(read))));
        }
    }

    @Needs(Right.SEE_OWN_WORK)
    @GetMapping(PATH)
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        var it = find(id);
        var isParted = it.parted().contains(viewer.id());
        var seen = isParted ? access.grounds(viewer, it.ids()).keySet() : Set.<UUID>of();
        if (isParted && seen.isEmpty()) {
            access.browse(Entry.seen("handover.parted").with("handover", id));
        } else {
            seen = access.look(viewer, it.ids(), "handover.look").keySet();
        }
        var whom = new HashSet<>(it.parted());
        whom.add(it.given().to());
        whom.add(it.by());
        var names =
                accounts.named(whom).values().stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        var children =
                people.children(seen).values().stream()
                        .sorted(Comparator.comparing(Child::title))
                        .toList();
        var mayRead = viewer.id().equals(it.given().to()) ? it.readAt() == null : isParted;
        var shown = new Shown(frame, it, children, names, mayRead);
        return new Page(templates.practiceCaseloadHandover(shown));
    }

    @Needs(Right.SEE_OWN_WORK)
    @PostMapping(PATH)
    View read(@PathVariable UUID id, Viewer viewer) {
        if (!handovers.read(find(id), viewer.id())) {
            throw new Absent();
        }
        return new RedirectView("/work");
    }

    private Handover find(UUID id) {
        var found = handovers.find(id);
        if (found.isEmpty()) {
            access.browse(Entry.refused("handover.look"));
            throw new Absent();
        }
        return found.get();
    }
}
