package cymru.diogel.platform.witness;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where heads are published and where their key is. */
@Component
class WitnessSettings {
    private final Path home;
    private final Environment environment;

    WitnessSettings(Environment environment) {
        this.environment = environment;
        this.home = Path.of(environment.getRequiredProperty("diogel.home"));
    }

    /** The file of heads, from DIOGEL_TRAIL_HEADS. */
    Path file() {
        var named = environment.getProperty("diogel.trail.heads", "");
        return named.isEmpty() ? home.resolve("trail-heads.jsonl") : Path.of(named);
    }

    /** Where heads are posted to, from DIOGEL_TRAIL_WEBHOOK. */
    Optional<URI> webhook() {
        return Optional.of(environment.getProperty("diogel.trail.webhook", ""))
                .filter(it -> !it.isEmpty())
                .map(URI::create);
    }

    Path keyFile() {
        return home.resolve("trail-head.key");
    }
}
