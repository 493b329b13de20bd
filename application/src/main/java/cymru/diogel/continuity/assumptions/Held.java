package cymru.diogel.continuity.assumptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Every assumption as it is, or as it was when a scenario was asked for. */
public record Held(Map<String, At> values) {
    /** A version of an assumption and its value. */
    public record At(int version, double value) {}

    static Held of(List<Assumption> all) {
        var values = new LinkedHashMap<String, At>();
        all.forEach(it -> values.put(it.code(), new At(it.now().version(), it.now().value())));
        return new Held(values);
    }

    /** As it is kept in a row: code, version and value by turns. */
    public static Held kept(String[] kept) {
        var values = new LinkedHashMap<String, At>();
        for (int i = 0; i + 2 < kept.length; i += 3) {
            var at = new At(Integer.parseInt(kept[i + 1]), Double.parseDouble(kept[i + 2]));
            values.put(kept[i], at);
        }
        return new Held(values);
    }

    /** As it is kept in a row. */
    public String[] kept() {
        var kept = new ArrayList<String>();
        values.forEach((code, at) -> {
            kept.add(code);
            kept.add(Integer.toString(at.version()));
            kept.add(Double.toString(at.value()));
        });
        return kept.toArray(String[]::new);
    }

    /**
     * The value of an assumption.
     *
     * @throws NoSuchElementException where there is none of this code
     */
    public double of(String code) {
        var at = values.get(code);
        if (at == null) {
            throw new NoSuchElementException("no assumption " + code);
        }
        return at.value();
    }

    /** A percentage as a share. */
    public double share(String code) {
        return of(code) / 100;
    }

    /** A week counted from 1 as an index. */
    public int week(String code) {
        return (int) Math.round(of(code)) - 1;
    }

    /** A number of people, days or weeks. */
    public int whole(String code) {
        return (int) Math.round(of(code));
    }
}
