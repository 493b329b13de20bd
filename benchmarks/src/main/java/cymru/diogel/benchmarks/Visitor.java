package cymru.diogel.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and uses pages as a browser does. */
public final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern CHILD = Pattern.compile("href=\"/children/([0-9a-f-]{36})\"");
    private static final int OK = 200;
    private static final int FOUND = 302;

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);
    private final HttpClient still = client(HttpClient.Redirect.NEVER);
    private String page = "";

    private Visitor(String address) {
        this.address = address;
    }

    /** Signs in as one of the demonstration. */
    public static Visitor as(UUID account, String address) throws IOException {
        var visitor = new Visitor(address);
        visitor.open("/sign-in?lang=en");
        visitor.post("/demonstration", Map.of("account", account.toString()));
        visitor.open("/children");
        return visitor;
    }

    /** Types this and presses the button; those on the page that answers, in its order. */
    public List<UUID> look(String typed) throws IOException {
        post("/children", Map.of("asked", typed));
        var found = new LinkedHashSet<UUID>();
        CHILD.matcher(page).results().forEach(it -> found.add(UUID.fromString(it.group(1))));
        return List.copyOf(found);
    }

    /** Opens a page, wherever it leads; its text. */
    public String open(String path) throws IOException {
        page = send(client, HttpRequest.newBuilder(URI.create(address + path)).build(), OK).body();
        return page;
    }

    /** Sends the form that goes there from the page that is open, and reads what answers. */
    public void post(String action, Map<String, String> typed) throws IOException {
        page = send(client, request(action, typed), OK).body();
    }

    /** The same as far as the answer that it is kept, and where that leads. */
    public String save(String action, Map<String, String> typed) throws IOException {
        return send(still, request(action, typed), FOUND)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private HttpRequest request(String action, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        FORM.matcher(page)
                .results()
                .filter(it -> it.group(1).equals(action))
                .limit(1)
                .flatMap(it -> HIDDEN.matcher(it.group()).results())
                .forEach(it -> fields.put(it.group(1), it.group(2)));
        fields.putAll(typed);
        var body =
                fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder().cookieHandler(cookies).followRedirects(redirect).build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request, int expected)
            throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
