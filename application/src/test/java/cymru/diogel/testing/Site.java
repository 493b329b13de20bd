package cymru.diogel.testing;

import cymru.diogel.platform.access.Account;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Asks the running server over the network, as a browser does, and follows nothing. */
public final class Site {
    private final ApplicationContext application;
    private final HttpClient client = HttpClient.newHttpClient();

    Site(ApplicationContext application) {
        this.application = application;
    }

    /** The page as this person gets it, or as a stranger does; with the error page, if that. */
    public HttpResponse<String> get(String path, @Nullable Account account) {
        return send(request(path, account).build());
    }

    /** A request to this path that accepts a page, with somebody's session or with none. */
    public HttpRequest.Builder request(String path, @Nullable Account account) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html");
        return account == null
                ? request
                : request.header("Cookie", "diogel=" + SignedInAs.cookie(application, account));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
