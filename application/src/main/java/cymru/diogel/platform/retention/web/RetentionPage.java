package cymru.diogel.platform.retention.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.retention.Batch;
import cymru.diogel.platform.retention.Hold;
import cymru.diogel.platform.retention.Retention;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The records that may end, and what holds them. */
@Controller
class RetentionPage {
    static final String PATH = "/retention";

    private static final int LATELY = 25;
    private static final int LONGEST = 1_000;

    private final Retention retention;
    private final Accounts accounts;
    private final Trail trail;
    private final Templates templates;

    RetentionPage(Retention retention, Accounts accounts, Trail trail, Templates templates) {
        this.retention = retention;
        this.accounts = accounts;
        this.trail = trail;
        this.templates = templates;
    }

    @Needs(Right.KEEP_TO_SCHEDULE)
    @GetMapping(PATH)
    Page show(Frame frame) {
        return page(frame, Typed.NOTHING, new Problems());
    }

    /** Asks for the end of those that are ticked. */
    @Needs(value = Right.KEEP_TO_SCHEDULE, again = true)
    @PostMapping(PATH)
    View ask(
            @RequestParam(name = "child", defaultValue = "") List<String> ticked,
            Frame frame,
            Viewer viewer) {
        var offered =
                retention.standing().due().stream()
                        .filter(it -> ticked.contains(it.child().toString()))
                        .map(it -> it.child())
                        .toList();
        var asked = retention.ask(offered, viewer.id());
        if (asked.isEmpty()) {
            var problems = new Problems();
            problems.add("child", frame.say("retention.problem-none"));
            return page(frame, Typed.NOTHING, problems);
        }
        return new RedirectView(PATH + "/" + asked.get().id());
    }

    @Needs(Right.KEEP_TO_SCHEDULE)
    @PostMapping(PATH + "/holds")
    View hold(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var reason = typed.get("reason");
        if (!typed.isSaid("reason", LONGEST)) {
            problems.add("reason", frame.say("retention.problem-reason"));
        }
        var reference = typed.get("reference");
        var child = retention.known(reference);
        if (!reference.isEmpty() && child.isEmpty()) {
            problems.add("reference", frame.say("retention.problem-reference"));
        }
        if (!problems.isEmpty()) {
            return page(frame, typed, problems);
        }
        retention.hold(reference.isEmpty() ? null : child.orElseThrow(), reason, viewer.id());
        return new RedirectView(PATH + "?held");
    }

    @Needs(value = Right.KEEP_TO_SCHEDULE, again = true)
    @PostMapping(PATH + "/holds/{id}")
    View lift(@PathVariable UUID id, Viewer viewer) {
        retention.lift(id, viewer.id());
        return new RedirectView(PATH + "?lifted");
    }

    private Page page(Frame frame, Typed typed, Problems problems) {
        var standing = retention.standing();
        var due = standing.due();
        trail.noted(Entry.seen("retention.list").with("count", due.size()));
        var batches = retention.batches(LATELY);
        var holds = standing.holds();
        var view = new RetentionView(frame, due, batches, holds, names(batches, holds, accounts));
        var template = templates.platformRetentionList(view, typed, problems);
        return problems.isEmpty() ? new Page(template) : Page.refused(template);
    }

    static Map<UUID, String> names(
            Collection<Batch> batches, Collection<Hold> holds, Accounts accounts) {
        var whom = new HashSet<UUID>();
        holds.forEach(it -> whom.add(it.by()));
        batches.forEach(it -> {
            whom.add(it.askedBy());
            Stream.ofNullable(it.decision()).forEach(made -> whom.add(made.by()));
        });
        return accounts.named(whom).values().stream()
                .collect(Collectors.toMap(Account::id, it -> Objects.requireNonNull(it).name()));
    }

    /** The place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuItem retentionItem() {
            return new MenuItem(85, "retention.menu", PATH, Right.KEEP_TO_SCHEDULE.name());
        }
    }
}
