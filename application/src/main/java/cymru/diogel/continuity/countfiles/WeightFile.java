package cymru.diogel.continuity.countfiles;

import cymru.diogel.continuity.countfiles.CountProblem.Code;
import cymru.diogel.platform.exchange.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The weights of a serial interval of 0, 1, 2 … days. */
final class WeightFile {
    private static final double ROUNDING = 0.01;

    private WeightFile() {}

    static CountRead<Double> read(Source source) throws IOException {
        var table = new CountTable();
        var weights = new ArrayList<Double>();
        table.read(
                source,
                List.of(Column.WEIGHT),
                row -> {
                    var said = row.text(Column.WEIGHT);
                    double weight = number(said);
                    boolean isFirst = weights.isEmpty();
                    if (!(weight >= 0 && weight <= 1) || (isFirst && weight != 0)) {
                        row.problem(Column.WEIGHT, Code.WEIGHT_WRONG, said, "");
                    }
                    var days = row.text(Column.DAYS);
                    if (row.has(Column.DAYS) && !days.equals("" + weights.size())) {
                        row.problem(Column.DAYS, Code.WEIGHT_ORDER, days, "" + weights.size());
                    }
                    weights.add(weight);
                });
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (table.problems().isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            table.whole(Code.WEIGHT_SUM, "" + sum, "");
        }
        return new CountRead<>(weights, table.problems());
    }

    private static double number(String said) {
        try {
            return Double.parseDouble(said);
        } catch (NumberFormatException wrong) {
            return Double.NaN;
        }
    }
}
