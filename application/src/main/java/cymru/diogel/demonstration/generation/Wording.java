package cymru.diogel.demonstration.generation;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Names;
import cymru.diogel.demonstration.county.Visit.Report;
import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What a report says: whole sentences, plain ones, in the language the family prefers. */
final class Wording {
    private final Map<String, List<String>> english = group(Names.read("report_en.properties"));
    private final Map<String, List<String>> welsh = group(Names.read("report_cy.properties"));

    /** Where the practitioner stood when there was something to report. */
    record Scene(Place place, Mode mode, AccessGained access) {
        boolean isGained() {
            return access == AccessGained.GAINED || access == AccessGained.PARTLY;
        }

        private String account() {
            if (access != AccessGained.GAINED) {
                return access.name().toLowerCase(Locale.ROOT);
            }
            if (mode != Mode.IN_PERSON) {
                return "virtual";
            }
            return switch (place) {
                case SCHOOL, NURSERY -> "school";
                case PLACEMENT -> "placement";
                case HOME, OFFICE, COMMUNITY, OTHER -> "gained";
            };
        }
    }

    Report report(Scene scene, Language language, Draw draw) {
        var sentences = language == Language.WELSH ? welsh : english;
        var gained = scene.isGained();
        return new Report(
                language == Language.WELSH ? Language.WELSH : Language.ENGLISH,
                one(sentences, scene.account(), draw),
                gained ? one(sentences, "said", draw) : "",
                gained ? one(sentences, present(scene), draw) : "",
                scene.access() == AccessGained.GAINED ? "" : one(sentences, "action", draw),
                scene.access() == AccessGained.PARTLY ? one(sentences, "rooms", draw) : "",
                gained ? one(sentences, "concerns", draw) : "");
    }

    private static String present(Scene scene) {
        return switch (scene.place()) {
            case SCHOOL, NURSERY -> "teacher";
            case PLACEMENT -> "carer";
            case HOME, OFFICE, COMMUNITY, OTHER -> "present";
        };
    }

    private static String one(Map<String, List<String>> from, String key, Draw draw) {
        return draw.from(Objects.requireNonNull(from.get(key), key));
    }

    /** The sentences of {@code key.1}, {@code key.2} and so on, in a fixed order. */
    private static Map<String, List<String>> group(Properties sentences) {
        var groups = new TreeMap<String, List<String>>();
        for (var name : new TreeMap<>(sentences).navigableKeySet()) {
            var key = ((String) name).substring(0, ((String) name).indexOf('.'));
            groups.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(sentences.getProperty((String) name));
        }
        return groups;
    }
}
