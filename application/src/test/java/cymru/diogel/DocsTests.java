package cymru.diogel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The documents say what is there and nothing else. With DIOGEL_WRITE_DOCS=yes in the environment
 * the generated pages are written anew.
 */
class DocsTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCES = Path.of("src/main/java/cymru/diogel");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern USES =
            Pattern.compile("allowedDependencies = \\{(.*?)}\\)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([a-z.]+)\"");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+?)(?:#[^)]*)?\\)");

    @Test
    void the_list_of_modules_is_that_of_the_code() throws IOException {
        var generated = modules();
        var page = ROOT.resolve("docs/modules.md");
        if ("yes".equals(System.getenv("DIOGEL_WRITE_DOCS"))) {
            Files.writeString(page, generated);
        }
        assertThat(page).content().isEqualTo(generated);
    }

    @Test
    void the_architecture_names_every_module() throws IOException {
        var text = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        for (var module : packages()) {
            var name = module.getFileName().toString();
            assertThat(text).as("ARCHITECTURE.md").contains("`" + name + "`");
        }
        assertThat(text.lines().count()).isLessThanOrEqualTo(200);
    }

    @Test
    void every_link_of_the_documents_leads_somewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            var links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                var target = links.group(1);
                if (!target.startsWith("http")
                        && !Files.exists(page.resolveSibling(target).normalize())) {
                    broken.add(ROOT.relativize(page) + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_threat_names_a_test_that_is_there() throws IOException {
        var rows =
                Files.readAllLines(ROOT.resolve("THREATS.md")).stream()
                        .filter(it -> it.matches("\\| \\d+ \\|.*"))
                        .toList();
        var tests = tests();
        for (var row : rows) {
            var named = TEST.matcher(row.substring(row.lastIndexOf('|', row.length() - 2)));
            var count = 0;
            while (named.find()) {
                var source = tests.getOrDefault(named.group(1), "");
                assertThat(source).as(row).isNotEmpty();
                var method = named.group(2);
                assertThat(source).as(row).contains(method == null ? "@" : "void " + method + "(");
                count++;
            }
            assertThat(count).as(row).isPositive();
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith("Tests.java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                tests.merge(name, Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    @Test
    void a_decision_fits_on_a_page() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs/decisions"))) {
            for (var file : files.toList()) {
                assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThan(41);
            }
        }
    }

    private static String modules() throws IOException {
        var page = new StringBuilder("# The modules\n\nWritten from the code; a test compares.\n");
        for (var module : packages()) {
            var source = Files.readString(module.resolve("package-info.java"));
            page.append("\n## ").append(name(module)).append("\n\n").append(about(source));
            page.append("\n\nMay use: ").append(uses(source)).append(".\n");
        }
        return page.toString();
    }

    private static String about(String source) {
        var javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find()).isTrue();
        return javadoc.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
    }

    private static String uses(String source) {
        var uses = USES.matcher(source);
        if (!uses.find()) {
            return "nothing";
        }
        var names =
                QUOTED.matcher(uses.group(1))
                        .results()
                        .map(name -> "`" + name.group(1) + "`")
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }

    private static List<Path> packages() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(DocsTests::isModule)
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isModule(Path file) {
        try {
            return Files.readString(file).contains("@ApplicationModule");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path module) {
        return SOURCES.relativize(module).toString().replace('/', '.');
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT.resolve("docs"))) {
            var pages = new ArrayList<>(files.filter(it -> it.toString().endsWith(".md")).toList());
            pages.addAll(
                    List.of(
                            ROOT.resolve("README.md"),
                            ROOT.resolve("ARCHITECTURE.md"),
                            ROOT.resolve("CONTRIBUTING.md")));
            return pages;
        }
    }
}
