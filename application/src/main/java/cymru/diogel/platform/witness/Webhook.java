package cymru.diogel.platform.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Posts a head to another system. */
final class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int GOOD = 200;
    private static final int NO_LONGER_GOOD = 300;

    private Webhook() {}

    /** The other system answered, but did not take it. */
    static final class Answered extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        Answered(int status) {
            super("answered " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    static void post(URI address, Head head) throws IOException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(head.json()))
                        .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status < GOOD || status >= NO_LONGER_GOOD) {
                throw new Answered(status);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
