package cymru.diogel.platform.instruments;

import java.util.List;
import java.util.UUID;

/** A set of questions as one version asks them. */
public record Instrument(
        UUID version, String code, int number, Said name, Said about, List<Question> questions) {}
