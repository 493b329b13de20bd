package cymru.diogel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page against every axe rule of WCAG 2.2 AA and best practice. */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void check(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        assertThat(found.getViolations().stream().map(Accessibility::sentence))
                .as("accessibility of " + page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("scrolls sideways: " + page.url())
                .isEqualTo(false);
    }

    private static String sentence(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml())
                        .collect(Collectors.joining());
    }
}
