package cymru.diogel.demonstration.county;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Names of people, streets, schools and areas that nobody and nothing has. */
public final class Names {
    /** Where the names of a family come from. */
    public enum Origin {
        WELSH,
        ENGLISH,
        POLISH,
        ARABIC
    }

    /** The name a family shares; a patronymic is spoken differently of sons and daughters. */
    public record FamilyName(Origin origin, String name, boolean isPatronymic) {
        public String of(boolean girl) {
            return isPatronymic ? patronymic(girl) : name;
        }

        // "ap" before a consonant and "ab" before a vowel; "ferch" for a daughter.
        private String patronymic(boolean girl) {
            if (girl) {
                return "ferch " + name;
            }
            return ("AEIOUWY".indexOf(name.charAt(0)) >= 0 ? "ab " : "ap ") + name;
        }
    }

    private final Map<String, List<String>> lists = new HashMap<>();

    public Names() {
        read("names.properties").forEach((key, value) -> lists.put((String) key, split(value)));
    }

    public static Properties read(String file) {
        var properties = new Properties();
        try (var stream =
                Objects.requireNonNull(Names.class.getResourceAsStream("/demonstration/" + file))) {
            properties.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(file, impossible);
        }
        return properties;
    }

    public Origin origin(Draw draw) {
        return draw.weighted(List.of(Origin.values()), 0.42, 0.46, 0.07, 0.05);
    }

    public FamilyName family(Origin origin, Draw draw) {
        if (origin == Origin.WELSH && draw.chance(0.15)) {
            return new FamilyName(origin, draw.from(list("welsh.father")), true);
        }
        var name = draw.from(list(key(origin) + ".family"));
        if (draw.chance(0.08)) {
            var other = draw.from(list("english.family"));
            name = name.contains("-") || name.equals(other) ? name : name + "-" + other;
        }
        return new FamilyName(origin, name, false);
    }

    public String given(FamilyName family, boolean girl, Draw draw) {
        var names = list(key(family.origin()) + (girl ? ".girl" : ".boy"));
        var given = draw.from(names);
        while (list("known").contains(given + " " + family.of(girl))) {
            given = draw.from(names);
        }
        return given;
    }

    public String person(Draw draw) {
        var family = family(origin(draw), draw);
        var girl = draw.chance(0.65);
        return given(family, girl, draw) + " " + family.of(girl);
    }

    public Language language(Origin origin, Draw draw) {
        return switch (origin) {
            case WELSH -> draw.chance(0.55) ? Language.WELSH : Language.ENGLISH;
            case ENGLISH -> draw.chance(0.06) ? Language.WELSH : Language.ENGLISH;
            case POLISH, ARABIC -> draw.chance(0.5) ? Language.OTHER : Language.ENGLISH;
        };
    }

    public String address(Draw draw, int area) {
        return draw.between(1, 60) + " " + draw.from(list("street")) + ", " + area(area, 1);
    }

    public String school(Draw draw) {
        return draw.from(list("school"));
    }

    /** Areas repeat, numbered, where there are more of them than one county has. */
    public String area(int area, int language) {
        var both = list("area." + (area % 6 + 1)).getFirst().split("\\|", 2);
        return area < 6 ? both[language] : both[language] + " " + (area / 6 + 1);
    }

    private List<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    private static String key(Origin origin) {
        return switch (origin) {
            case WELSH -> "welsh";
            case ENGLISH -> "english";
            case POLISH -> "polish";
            case ARABIC -> "arabic";
        };
    }

    private static List<String> split(Object value) {
        return List.of(((String) value).split("\\s*,\\s*"));
    }
}
