package cymru.diogel.testing;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to a page for what should never be heard. */
final class Watch {
    // What Chromium writes when the page itself is answered with 404 or 422: no complaint.
    private static final String STATUS = "Failed to load resource: the server responded with";

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Page page;
    private final String site;

    Watch(Page page, String site) {
        this.page = page;
        this.site = site;
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complain("error in a script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(site) && !request.url().startsWith("blob:" + site)) {
                complain("asked another host: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complain(response.status() + " from " + response.url());
            }
        });
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void hear(ConsoleMessage message) {
        var loud = message.type().equals("error") || message.type().equals("warning");
        var ofThePage =
                message.text().startsWith(STATUS) && !message.location().contains("/assets/");
        if (loud && !ofThePage) {
            complain(message.type() + " in the console: " + message.text());
        }
    }

    private void complain(String complaint) {
        complaints.add(page.url().replace(site, "") + " " + complaint);
    }
}
