package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.passkeys.Passkey;
import cymru.diogel.platform.passkeys.Passkeys;
import cymru.diogel.platform.signin.Door;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody's own passkeys: made, named and removed by themselves alone. */
@Controller
@ConditionalOnWebApplication
public class MyPasskeysPage {
    private static final String PATH = MySignInPage.PATH + "/passkeys";
    private static final int LONGEST = 60;

    private final Templates templates;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Door door;

    MyPasskeysPage(Templates templates, Accounts accounts, Passkeys passkeys, Door door) {
        this.templates = templates;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.door = door;
    }

    /** One passkey in words. */
    public record Line(String id, String label, String created, String used) {}

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer, HttpServletRequest request) {
        return new Page(page(frame, viewer, request, Typed.NOTHING, new Problems()));
    }

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @PostMapping(PATH)
    View add(
            Frame frame,
            Viewer viewer,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(fields);
        var problems = new Problems();
        var label = typed.get("label");
        var account = accounts.find(viewer.id()).orElseThrow(Absent::new);
        if (label.isEmpty() || label.length() > LONGEST) {
            problems.add("label", frame.say("signin.passkey-label-missing"));
        } else if (!passkeys.keep(account, request, typed.exact("credential"), label)) {
            problems.add("passkey", frame.say("signin.passkey-not-made"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(frame, viewer, request, typed, problems));
        }
        door.complete(request, response);
        return new RedirectView(PATH + "?made");
    }

    @Needs(value = Right.KEEP_OWN_SIGN_IN, again = true)
    @PostMapping(PATH + "/{id}/remove")
    View remove(Viewer viewer, @PathVariable UUID id) {
        if (!passkeys.remove(viewer.id(), id)) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?removed");
    }

    private JteModel page(
            Frame frame,
            Viewer viewer,
            HttpServletRequest request,
            Typed typed,
            Problems problems) {
        var account = accounts.find(viewer.id()).orElseThrow(Absent::new);
        var lines = passkeys.of(viewer.id()).stream().map(it -> line(frame, it)).toList();
        var offer = passkeys.offer(account, request);
        return templates.platformSigninMyPasskeys(frame, lines, offer, typed, problems);
    }

    private static Line line(Frame frame, Passkey it) {
        var words = frame.words();
        var used = it.used();
        return new Line(
                it.id().toString(),
                it.label(),
                words.date(WallClock.shown(it.created()).toLocalDate()),
                used == null
                        ? frame.say("signin.passkey-never-used")
                        : words.date(WallClock.shown(used).toLocalDate()));
    }
}
