package cymru.diogel.practice.coregroups.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.coregroups.CoreGroups;
import cymru.diogel.practice.coregroups.Member;
import cymru.diogel.practice.coregroups.Member.Agency;
import cymru.diogel.practice.coregroups.Member.Role;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who belongs to a core group: those the record knows, those found by name, and others. */
@Controller
class GroupMembersPage {
    private static final String PATH = CoreGroupPage.PATH + "/members";
    private static final String ACT = "coregroup.members";
    private static final int LONGEST = 200;

    private final GroupDesk desk;
    private final CoreGroups groups;
    private final Offers offers;
    private final Templates templates;
    private final Clock clock;

    GroupMembersPage(
            GroupDesk desk, CoreGroups groups, Offers offers, Templates templates, Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.offers = offers;
        this.templates = templates;
        this.clock = clock;
    }

    /** Whom the record names, and whose account has a name like the one looked for. */
    @Component
    static class Offers {
        private static final int SHOWN = 10;

        private final KnownMembers known;
        private final Accounts accounts;

        Offers(KnownMembers known, Accounts accounts) {
            this.known = known;
            this.accounts = accounts;
        }

        List<KnownMembers.Known> known(
                GroupDesk.Opened opened, List<Member> members, LocalDate today) {
            return known.of(opened.group().children(), members, today);
        }

        List<Account> found(String name) {
            var looked = name.toLowerCase(Locale.ROOT);
            return looked.length() < 2
                    ? List.of()
                    : accounts.all().stream()
                            .filter(it -> !it.disabled())
                            .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(looked))
                            .limit(SHOWN)
                            .toList();
        }

        Optional<Account> account(String id) {
            return accounts.all().stream()
                    .filter(it -> !it.disabled() && it.id().toString().equals(id))
                    .findFirst();
        }
    }

    @Needs(Right.PLAN_PROTECTION)
    @GetMapping(PATH)
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, ACT);
        return page(frame, opened, new Typed(Map.of("q", q)), new Problems());
    }

    /** Adds those chosen whom the record names. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/known")
    View addKnown(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> known,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, ACT);
        var today = LocalDate.now(clock);
        var chosen = known == null ? Set.<UUID>of() : known;
        var joining =
                offers.known(opened, groups.members(id), today).stream()
                        .filter(it -> chosen.contains(it.key()))
                        .map(it -> it.joining(today))
                        .toList();
        if (joining.isEmpty()) {
            var problems = new Problems();
            problems.add("known", frame.say("coregroups.problem-known"));
            return page(frame, opened, Typed.NOTHING, problems);
        }
        groups.add(id, joining, viewer.id());
        return CoreGroupPage.at(id);
    }

    /** Adds somebody with an account, or by a name alone. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH)
    View add(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = desk.lookToWrite(id, viewer, ACT);
        var typed = new Typed(fields);
        var problems = new Problems();
        var account = offers.account(typed.get("account")).orElse(null);
        var name = account == null ? typed.get("name") : account.name();
        var role = typed.one("role", Role.class).orElse(null);
        var agency = typed.one("agency", Agency.class).orElse(null);
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.add("name", frame.say("coregroups.problem-name"));
        }
        if (role == null) {
            problems.add("role", frame.say("coregroups.problem-role"));
        }
        if (agency == null) {
            problems.add("agency", frame.say("coregroups.problem-agency"));
        }
        if (role == null || agency == null || !problems.isEmpty()) {
            return page(frame, opened, typed, problems);
        }
        var as = new Member.As(role, agency);
        var of = account == null ? null : account.id();
        groups.add(id, List.of(Member.joining(name, as, of, LocalDate.now(clock))), viewer.id());
        return CoreGroupPage.at(id);
    }

    /** Says that somebody belongs to it no longer. */
    @Needs(Right.PLAN_PROTECTION)
    @PostMapping(PATH + "/{member}/end")
    View part(@PathVariable UUID id, @PathVariable UUID member, Viewer viewer) {
        desk.lookToWrite(id, viewer, ACT);
        groups.part(id, member);
        return new RedirectView(GroupQueuePage.PATH + "/" + id + "/members");
    }

    private Page page(Frame frame, GroupDesk.Opened opened, Typed typed, Problems problems) {
        var today = LocalDate.now(clock);
        var members = groups.members(opened.group().id());
        var view =
                new GroupMembersView(
                        frame,
                        opened,
                        members.stream().filter(it -> it.belongsOn(today)).toList(),
                        typed.get("q").isEmpty() ? offers.known(opened, members, today) : List.of(),
                        offers.found(typed.get("q")),
                        typed);
        var model = templates.practiceCoregroupsMembers(frame, view, problems);
        return problems.isEmpty() ? new Page(model) : Page.refused(model);
    }
}
