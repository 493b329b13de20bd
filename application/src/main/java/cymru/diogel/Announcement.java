package cymru.diogel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the pages are and how to sign in, once the first page is warm. */
@Component
@ConditionalOnBooleanProperty("diogel.serving")
class Announcement {
    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        var address = "http://localhost:" + environment.getProperty("local.server.port");
        warm(address + "/sign-in");
        System.out.printf("%nDiogel is ready: %s%n", address);
        System.out.println(
                environment.getProperty("diogel.demo", Boolean.class, false)
                        ? "Demonstration county: open the page and choose who to be. No password."
                        : "Sign in with your name and password.");
        System.out.println("Ctrl-C stops it; nothing is lost.");
    }

    private static void warm(String page) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.discarding());
        }
    }
}
