package cymru.diogel.practice.register.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.pace.Pace;
import cymru.diogel.platform.pace.Rate;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.MenuItem;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.practice.register.Register;
import cymru.diogel.practice.register.RegisterEnquiries;
import cymru.diogel.practice.register.RegisterEnquiries.Enquirer;
import cymru.diogel.practice.register.RegisterEnquiries.Identity;
import gen.jte.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks whether a name is on the register; of a child who is not, the page tells nothing. */
@Controller
class AskPage {
    static final String PATH = RegisterPage.PATH + "/ask";
    private static final int TOO_MANY = 429;
    private static final int LONGEST = 200;
    private static final int YEARS = 25;
    private static final Rate RATE = Rate.anHour("register.ask", 30);

    private final RegisterEnquiries enquiries;
    private final Asker asker;
    private final Templates templates;
    private final Clock clock;

    AskPage(RegisterEnquiries enquiries, Asker asker, Templates templates, Clock clock) {
        this.enquiries = enquiries;
        this.asker = asker;
        this.templates = templates;
        this.clock = clock;
    }

    /** What is known of whoever asks. */
    @Component
    record Asker(
            Access access,
            Accounts accounts,
            Pace pace,
            ObjectProvider<Register.Elsewhere> elsewhere) {
        /** The council a child comes from or goes to; nothing of a name that is not on. */
        Register.Elsewhere.@Nullable Where where(RegisterEnquiries.@Nullable Told told) {
            var child = told == null || told.stay() == null ? null : told.asked().child();
            var moves = elsewhere.getIfAvailable();
            return child == null || moves == null ? null : moves.of(child).orElse(null);
        }
    }

    @Bean
    static MenuItem askTheRegister() {
        return new MenuItem(72, "register.menu-ask", PATH, Right.ASK_REGISTER.name());
    }

    @Needs(Right.ASK_REGISTER)
    @GetMapping(PATH)
    Page show(@RequestParam(required = false) @Nullable UUID answer, Frame frame, Viewer viewer) {
        var fields = new HashMap<String, String>();
        fields.put("enquiry", UUID.randomUUID().toString());
        var told = answer == null ? null : answer(answer, viewer);
        var view =
                new AskView(frame, new Typed(fields), forOthers(viewer), told, asker.where(told));
        return new Page(templates.practiceRegisterAsk(frame, view, new Problems()));
    }

    private RegisterEnquiries.Told answer(UUID id, Viewer viewer) {
        asker.access().browse(Entry.seen("register.answer").with("enquiry", id));
        return enquiries.find(id, viewer.id()).orElseThrow(Absent::new);
    }

    @Needs(Right.ASK_REGISTER)
    @PostMapping(PATH)
    View ask(@RequestParam Map<String, String> fields, Frame frame, Viewer viewer) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var today = LocalDate.now(clock);
        var born =
                typed.day("born")
                        .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(YEARS)))
                        .orElse(null);
        var kind = typed.one("kind", RegisterEnquiries.Kind.class).orElse(null);
        if (born == null) {
            problems.add("born", frame.say("register.problem-born"));
        }
        if (kind == null) {
            problems.add("kind", frame.say("register.problem-kind"));
        }
        needed(typed, "name", frame, problems);
        var by = enquirer(typed, frame, viewer, problems);
        if (born == null || kind == null || by == null || !problems.isEmpty()) {
            return Page.refused(page(frame, typed, viewer, problems));
        }
        var turn = asker.pace().take(RATE, viewer.id().toString());
        if (!turn.isNow()) {
            var when = Map.of("when", turn.when(frame.words()));
            problems.add("name", frame.say("register.too-often", when));
            return new Page(page(frame, typed, viewer, problems), TOO_MANY);
        }
        var id = typed.id("enquiry").orElseThrow(Absent::new);
        enquiries.ask(new RegisterEnquiries.Asking(id, typed.get("name"), born, by, kind), viewer);
        return new RedirectView(PATH + "?answer=" + id);
    }

    private @Nullable Enquirer enquirer(
            Typed typed, Frame frame, Viewer viewer, Problems problems) {
        if (!forOthers(viewer)) {
            var agency =
                    asker.accounts().teams().stream()
                            .filter(it -> it.id().equals(viewer.team()))
                            .findFirst()
                            .map(it -> it.name(frame.words()))
                            .orElse(viewer.reference());
            return new Enquirer(viewer.id(), viewer.name(), agency, Identity.SIGNED_IN);
        }
        needed(typed, "who", frame, problems);
        needed(typed, "agency", frame, problems);
        var identity =
                typed.one("identity", Identity.class)
                        .filter(it -> it != Identity.SIGNED_IN)
                        .orElse(null);
        if (identity == null) {
            problems.add("identity", frame.say("register.problem-identity"));
            return null;
        }
        return new Enquirer(null, typed.get("who"), typed.get("agency"), identity);
    }

    private static void needed(Typed typed, String field, Frame frame, Problems problems) {
        if (!typed.isSaid(field, LONGEST)) {
            problems.add(field, frame.say("register.problem-" + field));
        }
    }

    private static boolean forOthers(Viewer viewer) {
        return viewer.role() != Role.PARTNER;
    }

    private gg.jte.models.runtime.JteModel page(
            Frame frame, Typed typed, Viewer viewer, Problems problems) {
        var view = new AskView(frame, typed, forOthers(viewer), null, null);
        return templates.practiceRegisterAsk(frame, view, problems);
    }
}
