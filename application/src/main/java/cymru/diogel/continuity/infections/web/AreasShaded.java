package cymru.diogel.continuity.infections.web;

import cymru.diogel.continuity.infections.AreaFigures;
import cymru.diogel.continuity.infections.Boundaries;
import cymru.diogel.continuity.infections.SmallArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The areas of the map, each shaded by its rate as it is known or was published. */
public record AreasShaded(
        Optional<Boundaries.Drawn> map,
        List<AreaFigures> all,
        List<SmallArea> small,
        InfectionWords say) {
    private static final double[] STEPS = {1e-9, 50, 100, 150, 300, 600};

    /** An area on the map. */
    public record Shaded(Boundaries.Shape shape, int heat, String title) {}

    List<Shaded> shaded() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> rates = new HashMap<>();
        all.forEach(it -> {
            names.put(it.area().code(), it.area().name(say.words()));
            rates.put(it.area().code(), say.rate(it));
        });
        small.forEach(it -> {
            names.put(it.area().code(), it.area().name(say.words()));
            rates.put(it.area().code(), it.rate());
        });
        return map.map(Boundaries.Drawn::shapes).orElse(List.of()).stream()
                .map(it -> {
                    var rate = rates.getOrDefault(it.code(), "");
                    var name = names.getOrDefault(it.code(), it.code());
                    return new Shaded(it, heat(rate), name + ": " + rate);
                })
                .toList();
    }

    // What the publisher hid is shaded as the lowest.
    private static int heat(String rate) {
        if (!rate.matches("[0-9,]+(\\.[0-9]+)?")) {
            return 0;
        }
        double value = Double.parseDouble(rate.replace(",", ""));
        int heat = 0;
        while (heat < STEPS.length && value >= STEPS[heat]) {
            heat++;
        }
        return heat;
    }
}
