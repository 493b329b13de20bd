package cymru.diogel.platform.pages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves assets that never change: a new content has a new address. */
@Controller
class AssetsController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
                    @Nullable String encodings) {
        var asset = assets.find(name);
        if (asset == null || !version.equals(assets.version())) {
            return ResponseEntity.notFound().build();
        }
        var zipped = encodings != null && encodings.contains("gzip");
        var answer =
                ResponseEntity.ok()
                        .cacheControl(FOR_EVER)
                        .header(HttpHeaders.CONTENT_TYPE, asset.type())
                        .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zipped ? asset.zipped() : asset.plain());
    }
}
