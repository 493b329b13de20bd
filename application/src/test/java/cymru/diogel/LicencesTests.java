package cymru.diogel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped is known with its licences, and none of it is under the GPL alone. */
class LicencesTests {
    private static final String LIST = "/META-INF/sbom/application.cdx.json";

    @Test
    void every_part_shipped_names_a_licence_other_than_the_gpl() throws IOException {
        var unnamed = new ArrayList<String>();
        var forbidden = new ArrayList<String>();
        for (var part : parts()) {
            var name = part.path("group").asString("") + ":" + part.path("name").asString("");
            var licences = licences(part);
            if (licences.isEmpty()) {
                unnamed.add(name);
            } else if (licences.stream().allMatch(LicencesTests::isGpl)) {
                forbidden.add(name + " " + licences);
            }
        }
        assertThat(parts().size()).isGreaterThan(40);
        assertThat(forbidden).isEmpty();
        assertThat(unnamed).isEmpty();
    }

    @Test
    void the_gpl_is_recognised_and_the_lgpl_is_not_it() {
        assertThat(isGpl("GPL-3.0-only")).isTrue();
        assertThat(isGpl("GNU General Public License, version 2")).isTrue();
        assertThat(isGpl("AGPL-3.0")).isTrue();
        assertThat(isGpl("GNU Lesser General Public License v2.1")).isFalse();
        assertThat(isGpl("LGPL-2.1-or-later")).isFalse();
        assertThat(isGpl("GPL-2.0-with-classpath-exception")).isFalse();
        assertThat(isGpl("Apache-2.0")).isFalse();
    }

    private static List<JsonNode> parts() throws IOException {
        try (InputStream list = LicencesTests.class.getResourceAsStream(LIST)) {
            var parts = new ArrayList<JsonNode>();
            new JsonMapper()
                    .readTree(list)
                    .path("components")
                    .forEach(part -> {
                        if (!part.path("group").asString("").equals("cymru.diogel")) {
                            parts.add(part);
                        }
                    });
            return parts;
        }
    }

    private static List<String> licences(JsonNode part) {
        var names = new ArrayList<String>();
        for (var choice : part.path("licenses")) {
            var licence = choice.path("license");
            var name = licence.path("id").asString(licence.path("name").asString(""));
            if (!name.isEmpty()) {
                names.add(name);
            }
            var expression = choice.path("expression").asString("");
            if (!expression.isEmpty()) {
                names.addAll(List.of(expression.split(" OR ")));
            }
        }
        return names;
    }

    private static boolean isGpl(String licence) {
        var name = licence.toUpperCase(Locale.ROOT);
        var lesser = name.contains("LGPL") || name.contains("LESSER") || name.contains("LIBRARY");
        var general = name.contains("GPL") || name.contains("GENERAL PUBLIC LICENSE");
        var excepted = name.contains("CLASSPATH");
        return general && !lesser && !excepted;
    }
}
