package cymru.diogel.testing;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts Chromium once for all journeys of a run, and hands each test a fresh {@link Browser}. */
final class Chromium implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** The running program, one for all classes of tests, closed when they have ended. */
    private static final class Program {
        static final com.microsoft.playwright.Browser CHROMIUM = start();

        private static com.microsoft.playwright.Browser start() {
            var playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var path =
                    Optional.ofNullable(System.getenv("DIOGEL_CHROMIUM"))
                            .orElse("/usr/bin/chromium");
            var options = new LaunchOptions().setExecutablePath(Path.of(path)).setArgs(QUIET);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent("browser", _ -> browser(test), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var browser = test.getStore(HERE).get("browser", Browser.class);
        if (browser != null) {
            browser.close(test.getExecutionException().map(_ -> test.getDisplayName()));
        }
    }

    private static Browser browser(ExtensionContext test) {
        return new Browser(Program.CHROMIUM, SpringExtension.getApplicationContext(test));
    }
}
