package cymru.diogel.benchmarks.searching;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and looks for children as a browser does. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern CHILD = Pattern.compile("href=\"/children/([0-9a-f-]{36})\"");
    private static final int OK = 200;

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private String page = "";

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor as(UUID account, String address) throws IOException {
        var visitor = new Visitor(address);
        visitor.open("/sign-in?lang=en");
        visitor.post("/demonstration", Map.of("account", account.toString()));
        visitor.open("/children");
        return visitor;
    }

    /** Types this and presses the button; those on the page that answers, in its order. */
    List<UUID> look(String typed) throws IOException {
        post("/children", Map.of("asked", typed));
        var found = new LinkedHashSet<UUID>();
        CHILD.matcher(page).results().forEach(it -> found.add(UUID.fromString(it.group(1))));
        return List.copyOf(found);
    }

    private void open(String path) throws IOException {
        page = send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private void post(String action, Map<String, String> typed) throws IOException {
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
        page =
                send(
                        HttpRequest.newBuilder(URI.create(address + action))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build());
    }

    private String send(HttpRequest request) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
