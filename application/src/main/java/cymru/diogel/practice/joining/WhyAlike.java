package cymru.diogel.practice.joining;

import cymru.diogel.platform.language.Words;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Caution;
import cymru.diogel.statistics.linkage.model.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why two records may be of one person, in words: one sentence for each thing compared. */
public record WhyAlike(Words words) {
    public String sentences(List<Reason> reasons) {
        return reasons.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** The same birth date; the given names sound alike; the address differs. */
    public String sentence(Reason reason) {
        return words.say("joining.why-" + code(reason.field()) + "-" + code(reason.level()));
    }

    public String band(Band band) {
        return words.say("joining.band-" + code(band));
    }

    /** What may be mistaken, in the order of its weight. */
    public List<String> cautions(Collection<Caution> cautions) {
        return cautions.stream()
                .sorted()
                .map(it -> words.say("joining.caution-" + code(it)))
                .toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
