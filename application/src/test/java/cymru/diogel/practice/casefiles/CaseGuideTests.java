package cymru.diogel.practice.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide has every heading of the code. DIOGEL_WRITE_DOCS=yes writes it anew. */
class CaseGuideTests {
    private static final String MARK = "<!-- written from the code: -->\n";

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_guide_lists_the_files_and_headings_of_the_code(String language) throws IOException {
        var page = Path.of("../docs/guide/cases." + language + ".md");
        var text = Files.readString(page);
        var written = text.substring(0, text.indexOf(MARK) + MARK.length());
        var whole = written + new CasePages(Words.in(language)).tables();
        if ("yes".equals(System.getenv("DIOGEL_WRITE_DOCS"))) {
            Files.writeString(page, whole);
        }
        assertThat(page).content().isEqualTo(whole);
    }
}
