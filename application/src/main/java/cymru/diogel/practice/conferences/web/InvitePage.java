package cymru.diogel.practice.conferences.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.conferences.Conferences;
import cymru.diogel.practice.conferences.Invited;
import cymru.diogel.practice.conferences.Invited.Kind;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Invites the family, practitioners with an account, and agencies without one. */
@Controller
class InvitePage {
    static final String PATH = ConferencePage.PATH + "/invite";
    private static final int SHOWN = 8;
    private static final int LONGEST = 200;
    private static final int DAYS_OPEN = 60;
    private static final Set<Role> COME =
            Set.of(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.PARTNER, Role.SCHOOL);

    private final ConferenceDesk desk;
    private final Conferences conferences;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    InvitePage(
            ConferenceDesk desk,
            Conferences conferences,
            Accounts accounts,
            Templates templates,
            Clock clock) {
        this.desk = desk;
        this.conferences = conferences;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @Needs(Right.CALL_CONFERENCES)
    @GetMapping(PATH)
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asked,
            Frame frame,
            Viewer viewer) {
        var opened = waiting(id, viewer);
        var fields = new HashMap<String, String>();
        var open = opened.conference().call().plannedOn().plusDays(DAYS_OPEN);
        fields.put("until", Siblings.typed(open));
        return new Page(page(opened, frame, asked, new Typed(fields), new Problems()));
    }

    @Needs(Right.CALL_CONFERENCES)
    @PostMapping(PATH)
    View invite(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Frame frame,
            Viewer viewer) {
        var opened = waiting(id, viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        var kind = typed.one("kind", Kind.class).orElseThrow(Absent::new);
        var account = kind == Kind.PRACTITIONER ? account(typed.get("person")) : null;
        var until = typed.day("until").orElse(null);
        if (kind == Kind.PRACTITIONER) {
            check(frame, opened, account, until, problems);
        }
        var whom = whom(frame, typed, kind, account, problems);
        if (whom == null || !problems.isEmpty()) {
            return Page.refused(page(opened, frame, typed.get("asked"), typed, problems));
        }
        var way =
                new Invited.Way(
                        typed.get("told").equals("yes"),
                        kind != Kind.FAMILY || typed.get("written").equals("yes"),
                        typed.get("leaflets").equals("yes"),
                        kind == Kind.PRACTITIONER ? until : null,
                        viewer.id(),
                        clock.instant());
        var invited = new Invited(UUID.randomUUID(), id, whom, way, null, null);
        conferences.invite(invited, account, opened.ids());
        return ConferencePage.at(id);
    }

    private @Nullable Account account(String id) {
        return accounts.all().stream()
                .filter(it -> it.id().toString().equals(id))
                .filter(InvitePage::mayCome)
                .findFirst()
                .orElse(null);
    }

    private void check(
            Frame frame,
            ConferenceDesk.Opened opened,
            @Nullable Account account,
            @Nullable LocalDate until,
            Problems problems) {
        if (account == null) {
            problems.add("person", frame.say("conferences.problem-person"));
        } else if (opened.invited().stream()
                .anyMatch(it -> account.id().equals(it.whom().account()))) {
            problems.add("person", frame.say("conferences.problem-invited"));
        }
        if (until == null || until.isBefore(LocalDate.now(clock))) {
            problems.add("until", frame.say("conferences.problem-until"));
        }
    }

    private Invited.@Nullable Whom whom(
            Frame frame, Typed typed, Kind kind, @Nullable Account account, Problems problems) {
        var field =
                switch (kind) {
                    case FAMILY -> "family-name";
                    case PRACTITIONER -> "person";
                    case AGENCY -> "agency-name";
                };
        var name = account == null ? typed.get(field) : account.name();
        if (name.isEmpty() || name.length() > LONGEST) {
            problems.add(field, frame.say("conferences.problem-name"));
        }
        if (kind == Kind.FAMILY) {
            return new Invited.Whom(kind, null, name, null);
        }
        var which = kind == Kind.PRACTITIONER ? "person-agency" : "agency";
        var agency = typed.get(which);
        if (!conferences.agencies().contains(agency)) {
            problems.add(which, frame.say("conferences.problem-agency"));
            return null;
        }
        return new Invited.Whom(kind, account == null ? null : account.id(), name, agency);
    }

    private ConferenceDesk.Opened waiting(UUID id, Viewer viewer) {
        var opened = desk.look(id, viewer);
        var progress = opened.conference().progress();
        if (progress.heldOn() != null || progress.stage().next().isEmpty()) {
            throw new Absent();
        }
        return opened;
    }

    private gg.jte.models.runtime.JteModel page(
            ConferenceDesk.Opened opened,
            Frame frame,
            String asked,
            Typed typed,
            Problems problems) {
        var found = asked.isBlank() ? List.<Account>of() : found(asked);
        var view =
                new InviteView(frame, opened, asked.strip(), found, conferences.agencies(), typed);
        return templates.practiceConferencesInvite(frame, view, problems);
    }

    private List<Account> found(String asked) {
        var part = asked.strip().toLowerCase(Locale.ROOT);
        return accounts.all().stream()
                .filter(InvitePage::mayCome)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(part))
                .sorted(Comparator.comparing(Account::name))
                .limit(SHOWN)
                .toList();
    }

    private static boolean mayCome(Account it) {
        return COME.contains(it.role()) && !it.disabled();
    }
}
