package cymru.diogel.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application, started by its launcher in a folder of its own, and asked as browsers ask. */
public final class Served implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final int TRIES = 1_000;
    private static final String PERSON =
            "value=\"([0-9a-f-]{36})\" aria-describedby=\"[^\"]+\">[^<]*</button> <span[^>]*>";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Process process;
    private final String address;
    private final double secondsToFirstPage;
    private HttpClient client = client();

    private Served(Process process, String address, double secondsToFirstPage) {
        this.process = process;
        this.address = address;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts it and waits for its first page. */
    public static Served start(Path launcher, Path home, Path log) throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(launcher.toString(), "run");
        builder.environment().put("DIOGEL_HOME", home.toString());
        builder.environment().put("DIOGEL_PORT", Integer.toString(port));
        var begin = System.nanoTime();
        var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var address = "http://localhost:" + port;
        while (!answers(address)) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!process.isAlive() || waited.compareTo(LONGEST) > 0) {
                process.destroy();
                throw new IllegalStateException("no first page after " + waited + ", see " + log);
            }
        }
        return new Served(process, address, (System.nanoTime() - begin) / 1e9);
    }

    public String address() {
        return address;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** Becomes the first person offered whose role is this, in English; waits for the county. */
    void become(String role) throws IOException {
        var page = await(role);
        var person = Pattern.compile(PERSON + Pattern.quote(role)).matcher(page);
        var token = TOKEN.matcher(page);
        if (!person.find() || !token.find()) {
            throw new IllegalStateException("nobody is offered as " + role);
        }
        var form = Map.of("account", person.group(1), "_csrf", token.group(1));
        var body =
                form.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        send(
                HttpRequest.newBuilder(URI.create(address + "/demonstration"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** Waits until somebody with this role is offered, and so the county is there. */
    public String await(String role) throws IOException {
        client = client();
        var page = get("/sign-in?lang=en");
        for (var tries = 0; !page.contains(">" + role) && tries < TRIES; tries++) {
            pause();
            page = get("/sign-in?lang=en");
        }
        return page;
    }

    /** The page at this path, and where it leads. */
    String get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build()).body();
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it did not stop within 30 seconds");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static boolean answers(String address) {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            pause();
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
