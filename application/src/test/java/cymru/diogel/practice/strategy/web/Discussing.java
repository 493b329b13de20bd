package cymru.diogel.practice.strategy.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.once.web.Sending;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Strategy discussions through the pages, by whoever calls and leads them. */
public record Discussing(ApplicationContext beans) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** A discussion and who called it. */
    public record Called(Account by, UUID id) {}

    /** Calls one on these children, for now. */
    public Sending call(Account by, UUID id, UUID... children) {
        var call =
                Sending.of(
                        by,
                        "/strategy/new",
                        "discussion",
                        id.toString(),
                        "child",
                        children[0].toString(),
                        "reason",
                        "A bruise, and a story that does not fit.",
                        "form",
                        "VIDEO",
                        "planned-day",
                        day(),
                        "planned-time",
                        time());
        for (var child : children) {
            call = call.with("about-" + child, "yes");
        }
        return call;
    }

    public Called called(Account by, UUID... children) {
        var id = UUID.randomUUID();
        call(by, id, children).send(mvc());
        return new Called(by, id);
    }

    public Sending on(Called it, String path, String... fields) {
        return Sending.of(it.by(), "/strategy/" + it.id() + path, fields);
    }

    /** Held now with somebody of each of these agencies who could decide. */
    public Sending hold(Called it, String... agencies) {
        var held = on(it, "/held", "held-day", day(), "held-time", time());
        for (var place = 1; place <= agencies.length; place++) {
            held =
                    held.with("other-" + place, "Somebody " + place)
                            .with("other-agency-" + place, agencies[place - 1])
                            .with("other-decides-" + place, "yes");
        }
        return held;
    }

    public Called held(Account by, UUID... children) {
        var it = called(by, children);
        hold(it, "POLICE", "SOCIAL_SERVICES").send(mvc());
        return it;
    }

    public Called recorded(Account by, UUID... children) {
        var it = held(by, children);
        on(it, "/record", "record", "What each agency knows.").send(mvc());
        return it;
    }

    public Sending conclude(Called it, String outcome) {
        return on(it, "/conclude", "outcome", outcome, "reasons", "The harm may be significant.");
    }

    public Called concluded(String outcome, Account by, UUID... children) {
        var it = recorded(by, children);
        conclude(it, outcome).send(mvc());
        return it;
    }

    public MvcTestResult get(Account who, String path) {
        return mvc().get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }

    public String day() {
        return DAY.format(WallClock.shown(beans.getBean(Clock.class).instant()));
    }

    public String time() {
        return TIME.format(WallClock.shown(beans.getBean(Clock.class).instant()));
    }

    public MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
