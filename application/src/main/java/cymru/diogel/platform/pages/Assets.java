package cymru.diogel.platform.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Style sheets, scripts and the mark, in memory, named by a hash of what they hold. */
final class Assets {
    private static final String GOVUK =
            "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String version;

    record Asset(String type, byte[] plain, byte[] zipped) {}

    Assets() {
        add(
                "govuk.css",
                "text/css",
                withoutGovernmentIdentity(text(GOVUK + "govuk-frontend.min.css")));
        add("govuk-frontend.min.js", "text/javascript", text(GOVUK + "govuk-frontend.min.js"));
        add("diogel.css", "text/css", text("assets/diogel.css"));
        add("start.js", "text/javascript", text("assets/start.js"));
        add("supported.js", "text/javascript", text("assets/supported.js"));
        add("draft.js", "text/javascript", text("assets/draft.js"));
        add("timeout.js", "text/javascript", text("assets/timeout.js"));
        add("passkey.js", "text/javascript", text("assets/passkey.js"));
        add("visit.js", "text/javascript", text("assets/visit.js"));
        add("icon.svg", "image/svg+xml", text("assets/icon.svg"));
        version = fingerprint();
    }

    String version() {
        return version;
    }

    @Nullable Asset find(String name) {
        return assets.get(name);
    }

    // The typeface, the crown and the crest are for GOV.UK's own services only.
    private static String withoutGovernmentIdentity(String css) {
        return css.replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,", "")
                .replaceAll("url\\([^)]*/assets/[^)]*\\)", "none");
    }

    private void add(String name, String type, String content) {
        var bytes = content.getBytes(UTF_8);
        assets.put(name, new Asset(type + ";charset=UTF-8", bytes, zip(bytes)));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] zip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.plain()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
