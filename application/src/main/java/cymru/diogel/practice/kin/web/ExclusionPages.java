package cymru.diogel.practice.kin.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.exclusions.Exclusion;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import gen.jte.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who is kept out of which family of the manager's team, and clearing what is no relation. */
@Controller
public class ExclusionPages {
    private static final String PATH = "/exclusions";
    private static final int LONGEST = 2000;

    private final Exclusions exclusions;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final Templates templates;

    ExclusionPages(
            Exclusions exclusions,
            Access access,
            Accounts accounts,
            People people,
            Templates templates) {
        this.exclusions = exclusions;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    @Bean
    static MenuItem exclusionsMenu() {
        return new MenuItem(75, "kin.menu", PATH, Right.CLEAR_EXCLUSIONS.name());
    }

    /** One person kept out of one child's record. */
    public record Line(Exclusion exclusion, String who, String child) {
        public String why(Frame frame) {
            var why = exclusion.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return frame.say("kin.why-" + why);
        }

        public String since(Frame frame) {
            return frame.words().date(WallClock.shown(exclusion.at()).toLocalDate());
        }
    }

    @Needs(Right.CLEAR_EXCLUSIONS)
    @GetMapping(PATH)
    Page list(Frame frame, Viewer viewer) {
        var standing = exclusions.standing();
        var grounds = access.grounds(viewer, standing.stream().map(Exclusion::child).toList());
        access.browse(Entry.seen("exclusions"), grounds);
        return new Page(
                templates.practiceKinExclusions(
                        frame,
                        lines(
                                standing.stream()
                                        .filter(it -> grounds.containsKey(it.child()))
                                        .filter(it -> !it.account().equals(viewer.id()))
                                        .toList())));
    }

    @Needs(Right.CLEAR_EXCLUSIONS)
    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id, Frame frame, Viewer viewer) {
        return new Page(
                templates.practiceKinClear(frame, look(id, viewer), Typed.NOTHING, new Problems()));
    }

    @Needs(Right.CLEAR_EXCLUSIONS)
    @PostMapping(PATH + "/{id}")
    View clear(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var line = look(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var reason = typed.get("reason");
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("kin.reason-missing"));
        } else if (!exclusions.clear(id, viewer.id(), reason)) {
            problems.add("reason", frame.say("kin.second-needed"));
        }
        return problems.isEmpty()
                ? new RedirectView(PATH)
                : Page.refused(templates.practiceKinClear(frame, line, typed, problems));
    }

    // Only of a child the manager answers for, and never of an exclusion of their own.
    private Line look(UUID id, Viewer viewer) {
        var standing =
                exclusions
                        .find(id)
                        .filter(it -> it.clearedBy() == null)
                        .filter(it -> !it.account().equals(viewer.id()));
        access.look(viewer, standing.map(Exclusion::child).stream().toList(), "exclusion.look");
        return lines(List.of(standing.orElseThrow(Absent::new))).getFirst();
    }

    private List<Line> lines(List<Exclusion> standing) {
        var children = people.children(standing.stream().map(Exclusion::child).toList());
        var staff = new HashMap<UUID, Account>();
        staff.putAll(accounts.named(standing.stream().map(Exclusion::account).distinct().toList()));
        return standing.stream().map(it -> line(it, staff, children)).toList();
    }

    private static Line line(Exclusion it, Map<UUID, Account> staff, Map<UUID, Child> children) {
        var who = staff.get(it.account());
        var child = children.get(it.child());
        return new Line(it, who == null ? "" : who.name(), child == null ? "" : child.title());
    }
}
