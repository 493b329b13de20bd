package cymru.diogel.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cymru.diogel.platform.access.Account;
import java.nio.file.Path;
import java.util.List;

/**
 * What somebody sees and does, in the words on the page. Every step that leads to another page
 * holds that page against the rules of accessibility.
 */
public final class Screen {
    private final Page page;
    private final String site;
    private final Browser browser;
    private final boolean scripted;
    private final Watch watch;

    Screen(Page page, String site, Browser browser, boolean scripted) {
        this.page = page;
        this.site = site;
        this.browser = browser;
        this.scripted = scripted;
        this.watch = new Watch(page, site);
    }

    /** Has this person signed in already. */
    public Screen signedInAs(Account account) {
        browser.signIn(page.context(), account);
        return this;
    }

    /** Goes to an address below the site's. */
    public Screen open(String path) {
        page.navigate(site + path);
        return arrived();
    }

    /** Follows the link of this name. */
    public Screen follow(String link) {
        var links = page.getByRole(AriaRole.LINK, exactly(link));
        if (links.count() == 0) {
            page.locator(".menu-more > summary").click();
        }
        return go(links.first());
    }

    /** Presses the button of this name and waits for the page it leads to. */
    public Screen press(String button) {
        return go(page.getByRole(AriaRole.BUTTON, exactly(button)));
    }

    /** Opens the same page in the other language, as a reader would. */
    public Screen otherLanguage() {
        return go(page.locator(".masthead__lang"));
    }

    /** Types into the field of this label. */
    public Screen fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    /** Ticks the box or radio of this label; in a group, that of the question given. */
    public Screen choose(String question, String answer) {
        var group = page.getByRole(AriaRole.GROUP, exactly(question));
        group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Chooses from the list of this label. */
    public Screen tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    public Screen select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** The main heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /** All the words of the main part. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** The language the page says it is in. */
    public String language() {
        return String.valueOf(page.locator("html").getAttribute("lang"));
    }

    /** The address below the site's. */
    public String path() {
        return page.url().substring(site.length());
    }

    /** Saves a picture of the whole page below target/screens. */
    public Screen shot(String name) {
        var file = name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png";
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screens", file)));
        return this;
    }

    /** Holds the page as it stands, perhaps changed by a script, against the rules. */
    public Screen check() {
        if (scripted) {
            Accessibility.check(page);
        }
        return this;
    }

    /** The page itself, for what this class has no words for. */
    public Page page() {
        return page;
    }

    List<String> complaints() {
        return watch.complaints();
    }

    // Deprecated for waiting on an address nobody named; here the same address may come again.
    @SuppressWarnings("deprecation")
    private Screen go(Locator target) {
        page.waitForNavigation(target::click);
        return arrived();
    }

    private Screen arrived() {
        page.waitForLoadState();
        return check();
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
