package cymru.diogel.continuity.scenarios.web;

import cymru.diogel.continuity.infections.Area;
import cymru.diogel.continuity.infections.Infections;
import cymru.diogel.continuity.infections.Outbreak;
import cymru.diogel.continuity.scenarios.Start;
import cymru.diogel.platform.language.Numerals;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.pages.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a scenario begins with, as it was measured; whoever asks may change it. */
@Component
class MeasuredStart {
    private static final String WEEKS = "12";
    private static final int PLACES = 2;

    private final Infections infections;

    MeasuredStart(Infections infections) {
        this.infections = infections;
    }

    /**
     * The fields of the form. Where there are too few cases to say how they grow, no number is put
     * into the form for it.
     *
     * @param area the code of an area, or "" for the county
     */
    Map<String, String> measured(String area, Words words, LocalDate begins) {
        var fields = new HashMap<String, String>();
        fields.put("begins", Typed.said(begins));
        fields.put("weeks", WEEKS);
        infections.areas().stream()
                .filter(it -> area.isEmpty() ? it.isCounty() : it.code().equals(area))
                .findFirst()
                .ifPresent(it -> {
                    fields.put("area", it.name(words));
                    infections.outbreak(it.code()).ifPresent(now -> put(fields, it, now));
                });
        return fields;
    }

    private static void put(Map<String, String> fields, Area of, Outbreak now) {
        fields.put("population", Long.toString(of.people()));
        var cases = now.cases();
        var last = Arrays.copyOfRange(cases, Math.max(0, cases.length - Start.DAYS), cases.length);
        fields.put(
                "cases",
                Arrays.stream(last).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
        if (now.isEnough()) {
            fields.put("r", Numerals.decimal(now.rMean(), PLACES));
            fields.put("sd", Numerals.decimal(now.rSd(), PLACES));
        }
    }
}
