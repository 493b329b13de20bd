package cymru.diogel.assurance.measures;

import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.platform.figures.FigureSource.Definition;
import cymru.diogel.platform.figures.FigureSource.Figure;
import cymru.diogel.platform.figures.FigureSource.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every figure there is, by the module that answers for it. */
@Component
public class Measures {
    private static final Map<String, String> PLACES =
            Map.of(
                    "referrals.unit-reports", "/reports/",
                    "strategy.unit-discussions", "/strategy/",
                    "enquiries.unit-enquiries", "/enquiries/",
                    "outcomes.unit-enquiries", "/enquiries/",
                    "conferences.unit-conference", "/conferences/",
                    "coregroups.unit-groups", "/coregroups/",
                    "register.unit-children", "/register/names/",
                    "enquiries.unit-children", "/children/",
                    "plans.unit-children", "/children/",
                    "visits.unit-visits", "/visits/");

    private final List<FigureSource> sources;

    Measures(List<FigureSource> sources) {
        this.sources =
                sources.stream()
                        .sorted(Comparator.comparing((FigureSource it) -> it.definition().code()))
                        .toList();
    }

    /** A figure as it is asked for. */
    public record Measure(Definition definition, Figure figure) {}

    /** The modules, and how many figures each answers for. */
    public Map<String, Integer> modules() {
        var modules = new TreeMap<String, Integer>();
        sources.forEach(it -> modules.merge(module(it), 1, Integer::sum));
        return modules;
    }

    private static String module(FigureSource it) {
        var key = it.definition().key();
        return key.substring(0, key.indexOf('.'));
    }

    /** Some figures of a module, in the order of their codes. */
    public List<Measure> of(String module, int skipped, int most, Question question) {
        return sources.stream()
                .filter(it -> module(it).equals(module))
                .skip(skipped)
                .limit(most)
                .map(it -> new Measure(it.definition(), it.figure(question)))
                .toList();
    }

    /** A figure's rows, each with the page behind it, "" where it has none of its own. */
    public record Rows(Definition definition, List<UUID> rows, String place) {}

    public Optional<Rows> rows(String code, Question question) {
        return sources.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst()
                .map(it ->
                        new Rows(
                                it.definition(),
                                it.rows(question),
                                PLACES.getOrDefault(it.definition().unit(), "")));
    }
}
