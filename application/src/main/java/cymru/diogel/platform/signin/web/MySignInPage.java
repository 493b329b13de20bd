package cymru.diogel.platform.signin.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Needs;
import cymru.diogel.platform.access.Right;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.pages.Problems;
import cymru.diogel.platform.pages.Typed;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.signin.SecondStep;
import cymru.diogel.platform.signin.Sessions;
import cymru.diogel.platform.signin.Sessions.Opened;
import gen.jte.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody's own way in: where they are signed in, their password, codes and language. */
@Controller
@ConditionalOnWebApplication
public class MySignInPage {
    static final String PATH = "/my-sign-in";

    private final Templates templates;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondStep second;
    private final Door door;

    /** What somebody's own page of sign-in shows. */
    public record Mine(List<Line> lines, Ways ways) {}

    /** One session, in words. */
    public record Line(
            String id, String browser, String address, String at, String last, boolean own) {}

    /** How somebody can sign in. */
    public record Ways(boolean password, boolean codes, int recoveries) {}

    MySignInPage(
            Templates templates,
            Accounts accounts,
            Sessions sessions,
            SecondStep second,
            Door door) {
        this.templates = templates;
        this.accounts = accounts;
        this.sessions = sessions;
        this.second = second;
        this.door = door;
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @GetMapping(PATH)
    Page show(Frame frame, Viewer viewer, HttpServletRequest request) {
        return new Page(page(frame, viewer, request, new Problems()));
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @PostMapping(PATH + "/sessions")
    View end(Viewer viewer, @RequestParam UUID session) {
        if (!sessions.end(viewer, session)) {
            throw new Absent();
        }
        return new RedirectView(PATH + "?ended");
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @PostMapping(PATH + "/other-sessions")
    View endOthers(Viewer viewer, HttpServletRequest request) {
        sessions.endOthers(viewer, request.getSession().getId());
        return new RedirectView(PATH + "?ended");
    }

    @Needs(Right.KEEP_OWN_SIGN_IN)
    @PostMapping(PATH + "/password")
    View changePassword(
            Frame frame,
            Viewer viewer,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = account(viewer);
        var typed = new Typed(fields);
        var problems = new Problems();
        accounts.weakness(typed.exact("new-password"), String.valueOf(account.username()))
                .ifPresent(it -> problems.add("new-password", frame.say(it.message())));
        if (problems.isEmpty() && !accounts.confirm(viewer.id(), typed.exact("password"))) {
            problems.add("password", frame.say("signin.own-password-wrong"));
        }
        if (!problems.isEmpty()) {
            return Page.refused(page(frame, viewer, request, problems));
        }
        accounts.resetPassword(account, typed.exact("new-password"));
        door.renew(account, request, response);
        return new RedirectView(PATH + "?changed");
    }

    private Account account(Viewer viewer) {
        return accounts.find(viewer.id())
                .filter(it -> accounts.hasPassword(it.id()))
                .orElseThrow(Absent::new);
    }

    private JteModel page(
            Frame frame, Viewer viewer, HttpServletRequest request, Problems problems) {
        var lines =
                sessions.of(viewer, request.getSession().getId()).stream()
                        .map(it -> line(it, frame))
                        .toList();
        var ways =
                new Ways(
                        accounts.hasPassword(viewer.id()),
                        second.has(viewer.id()),
                        second.left(viewer.id()));
        return templates.platformSigninMine(frame, new Mine(lines, ways), problems);
    }

    private static Line line(Opened opened, Frame frame) {
        var unknown = frame.say("signin.browser-unknown");
        return new Line(
                opened.id().toString(),
                opened.browser().isEmpty() ? unknown : opened.browser(),
                opened.address().isEmpty() ? "–" : opened.address(),
                when(opened.at(), frame),
                when(opened.last(), frame),
                opened.own());
    }

    private static String when(Instant at, Frame frame) {
        var shown = WallClock.shown(at);
        var words = frame.words();
        return frame.say(
                "signin.when",
                Map.of(
                        "day", words.date(shown.toLocalDate()),
                        "time", words.time(shown.toLocalTime())));
    }
}
