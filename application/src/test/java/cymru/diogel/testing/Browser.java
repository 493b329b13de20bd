package cymru.diogel.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import cymru.diogel.platform.access.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/**
 * A browser for one test; each screen opened from it has cookies of its own.
 *
 * <p>Whatever a page complains of (an error in the console, a breach of the content policy, a
 * request to another host, a failure of the server) fails the test at its end.
 */
public final class Browser {
    private final com.microsoft.playwright.Browser chromium;
    private final ApplicationContext application;
    private final String site;
    private final List<Screen> screens = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, ApplicationContext application) {
        this.chromium = chromium;
        this.application = application;
        this.site =
                "http://localhost:"
                        + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** 1280 × 800. */
    public Screen desk() {
        return open(it -> it.setViewportSize(1280, 800));
    }

    /** 360 × 640, touched. */
    public Screen phone() {
        return open(it -> it.setViewportSize(360, 640).setHasTouch(true));
    }

    /** What a desk screen shows at 400 % zoom: 320 × 256 pixels (WCAG 1.4.10). */
    public Screen zoomed() {
        return open(it -> it.setViewportSize(320, 256));
    }

    /** A desk screen that runs no script; the rules of accessibility are one, and are not held. */
    public Screen withoutJavaScript() {
        return open(it -> it.setViewportSize(1280, 800).setJavaScriptEnabled(false), false);
    }

    /** The same on a phone. */
    public Screen phoneWithoutJavaScript() {
        return open(
                it -> it.setViewportSize(360, 640).setHasTouch(true).setJavaScriptEnabled(false),
                false);
    }

    /** Any other screen. */
    public Screen open(UnaryOperator<NewContextOptions> options) {
        return open(options, true);
    }

    private Screen open(UnaryOperator<NewContextOptions> options, boolean scripted) {
        var context =
                chromium.newContext(options.apply(new NewContextOptions().setLocale("en-GB")));
        var screen = new Screen(context.newPage(), site, this, scripted);
        screens.add(screen);
        return screen;
    }

    /** Signs somebody in by giving the screen's browser a session; no page is shown. */
    void signIn(BrowserContext context, Account account) {
        var value = SignedInAs.cookie(application, account);
        context.addCookies(List.of(new Cookie("diogel", value).setUrl(site)));
    }

    void close(Optional<String> failed) {
        var complaints = new ArrayList<String>();
        for (var screen : screens) {
            failed.ifPresent(name -> screen.shot("failed-" + name));
            complaints.addAll(screen.complaints());
            screen.page().context().close();
        }
        if (failed.isEmpty() && !complaints.isEmpty()) {
            throw new AssertionError("pages complained:\n" + String.join("\n", complaints));
        }
    }
}
