package cymru.diogel.continuity.infections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines of areas, from GeoJSON to a drawing. */
@Component
public class Boundaries {
    private static final List<String> CODES =
            List.of("code", "MSOA11CD", "LAD13CD", "LAD13NM", "name");
    private static final double WIDTH = 600;
    private static final double LEAST_STEP = 0.002;

    private final Infections infections;

    Boundaries(Infections infections) {
        this.infections = infections;
    }

    /** Rings of an area, in degrees, and whose they are. */
    record Outline(String rings, String source) {}

    /** An area as it is drawn. */
    public record Shape(String code, String path, String x, String y) {}

    /**
     * A drawing of areas.
     *
     * @param sources to be printed under it
     */
    public record Drawn(int width, int height, List<Shape> shapes, List<String> sources) {}

    /** The areas that have outlines; none where no boundary file was taken in. */
    public Optional<Drawn> draw(List<String> codes) {
        var outlines = new LinkedHashMap<>(infections.outlines());
        outlines.keySet().retainAll(codes);
        if (outlines.isEmpty()) {
            return Optional.empty();
        }
        var rings = new LinkedHashMap<String, List<double[][]>>();
        outlines.forEach((code, it) -> rings.put(code, parsed(it.rings())));
        var sheet = Sheet.around(rings.values().stream().flatMap(List::stream).toList());
        var shapes =
                rings.entrySet().stream()
                        .map(it -> sheet.shape(it.getKey(), it.getValue()))
                        .toList();
        var sources = outlines.values().stream().map(Outline::source).distinct().toList();
        return Optional.of(
                new Drawn((int) WIDTH, (int) Math.ceil(sheet.height()), shapes, sources));
    }

    /** Degrees to user units; a degree east is as long as it is in the middle of the drawing. */
    private record Sheet(double west, double north, double eastScale, double scale, double height) {
        static Sheet around(List<double[][]> rings) {
            var points = rings.stream().flatMap(Arrays::stream).toList();
            double west = points.stream().mapToDouble(it -> it[0]).min().orElseThrow();
            double east = points.stream().mapToDouble(it -> it[0]).max().orElseThrow();
            double south = points.stream().mapToDouble(it -> it[1]).min().orElseThrow();
            double north = points.stream().mapToDouble(it -> it[1]).max().orElseThrow();
            double squeeze = Math.cos(Math.toRadians((south + north) / 2));
            double scale = WIDTH / Math.max(1e-9, (east - west) * squeeze);
            return new Sheet(west, north, squeeze * scale, scale, (north - south) * scale);
        }

        Shape shape(String code, List<double[][]> rings) {
            var path =
                    rings.stream()
                            .map(ring ->
                                    Arrays.stream(ring)
                                            .map(it -> units(x(it)) + "," + units(y(it)))
                                            .collect(Collectors.joining(" L", "M", "Z")))
                            .collect(Collectors.joining(" "));
            var outer = rings.getFirst();
            double x = Arrays.stream(outer).mapToDouble(this::x).average().orElse(0);
            double y = Arrays.stream(outer).mapToDouble(this::y).average().orElse(0);
            return new Shape(code, path, units(x), units(y));
        }

        private double x(double[] point) {
            return (point[0] - west) * eastScale;
        }

        private double y(double[] point) {
            return (north - point[1]) * scale;
        }

        private static String units(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    private static List<double[][]> parsed(String rings) {
        return Arrays.stream(rings.split(";", -1))
                .map(ring ->
                        Arrays.stream(ring.split(" ", -1))
                                .map(point ->
                                        Arrays.stream(point.split(",", -1))
                                                .mapToDouble(Double::parseDouble)
                                                .toArray())
                                .toArray(double[][]::new))
                .toList();
    }

    /** Outlines by the code or name that the file gives; empty where it is no such file. */
    static Map<String, String> read(byte[] json) {
        var found = new LinkedHashMap<String, String>();
        try {
            for (var feature : JsonMapper.shared().readTree(json).path("features")) {
                var properties = feature.path("properties");
                var code =
                        CODES.stream()
                                .map(it -> properties.path(it).asString(""))
                                .filter(it -> !it.isEmpty())
                                .toList();
                var rings = rings(feature.path("geometry"));
                if (!rings.isEmpty()) {
                    code.forEach(it -> found.put(it, rings));
                }
            }
        } catch (JacksonException wrong) {
            return Map.of();
        }
        return found;
    }

    private static String rings(JsonNode geometry) {
        var rings = new ArrayList<String>();
        var coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(ring)));
            case "MultiPolygon" ->
                    coordinates.forEach(part -> part.forEach(ring -> rings.add(ring(ring))));
            default -> {}
        }
        return rings.stream().filter(it -> it.contains(" ")).collect(Collectors.joining(";"));
    }

    // Points nearer to the last than can be seen are left out.
    private static String ring(JsonNode ring) {
        var points = new ArrayList<String>();
        double x = Double.NaN;
        double y = Double.NaN;
        for (var point : ring) {
            double east = point.path(0).asDouble(0);
            double north = point.path(1).asDouble(0);
            if (!(Math.hypot(east - x, north - y) < LEAST_STEP)) {
                points.add(String.format(Locale.ROOT, "%.4f,%.4f", east, north));
                x = east;
                y = north;
            }
        }
        return String.join(" ", points);
    }
}
