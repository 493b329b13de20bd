package cymru.diogel.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The same figures as a table and as JSON. */
record Report(String name, List<Measure> measures) {
    void print(PrintStream out) {
        out.printf(Locale.UK, "%-72s %12s %12s %8s %s%n", name, "measured", "beside", "ratio", "");
        for (var measure : measures) {
            var ratio = measure.ratio();
            out.printf(
                    Locale.UK,
                    "%-72s %12s %12s %8s %s%n",
                    measure.name(),
                    figure(measure.value(), measure.unit()),
                    measure.beside() == null ? "" : figure(measure.beside(), measure.unit()),
                    ratio == null ? "" : "%.2f".formatted(ratio),
                    verdict(measure));
        }
        out.printf("Java %s, %d processors%n", Runtime.version(), processors());
    }

    private static String verdict(Measure measure) {
        if (!measure.remark().isEmpty()) {
            return measure.remark();
        }
        return measure.asked() == null ? "" : measure.isKept() ? "kept" : "NOT KEPT";
    }

    String json() {
        var text = new StringBuilder("{\"name\":\"" + name + "\",\"java\":\"" + Runtime.version());
        text.append("\",\"processors\":").append(processors()).append(",\"measures\":[");
        var comma = "";
        for (var measure : measures) {
            text.append(comma).append(json(measure));
            comma = ",";
        }
        return text.append("]}\n").toString();
    }

    private static String json(Measure measure) {
        return ("{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"beside\":%s,"
                        + "\"ratio\":%s,\"kept\":%s,\"remark\":\"%s\"}")
                .formatted(
                        measure.name(),
                        Double.isNaN(measure.value()) ? null : measure.value(),
                        measure.unit(),
                        measure.beside(),
                        measure.ratio(),
                        measure.isKept(),
                        measure.remark());
    }

    private static String figure(double value, String unit) {
        if (Double.isNaN(value)) {
            return "";
        }
        var form = value >= 100 ? "%.0f %s" : value >= 0.01 ? "%.2f %s" : "%.1e %s";
        return String.format(Locale.UK, form, value, unit).strip();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
