package cymru.diogel.platform.instruments;

import java.util.List;
import java.util.Optional;

/** A question of one version; without options it is answered in words. */
public record Question(String code, Rules rules, Said title, Asked asked, List<Option> options) {

    /** What an answer must keep to. */
    public record Rules(boolean required, boolean unknown) {}

    /** The question itself, and what to look for. */
    public record Asked(Said text, Said guidance) {}

    public boolean isChosen() {
        return !options.isEmpty();
    }

    /** The step of its scale with this code. */
    public Optional<Option> option(String ofCode) {
        return options.stream().filter(it -> it.code().equals(ofCode)).findFirst();
    }

    /** Whether this can be chosen: a step of the scale, or not known where that is an answer. */
    public boolean allows(String choice) {
        return option(choice).isPresent() || (rules.unknown() && choice.equals(Answer.NOT_KNOWN));
    }
}
