package cymru.diogel.practice.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.casefiles.CaseExample;
import cymru.diogel.practice.casefiles.CaseFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import picocli.CommandLine;

@SpringBootTest
@Transactional
class ImportCommandsTests {
    @Autowired private TakeOver takeOver;
    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String... arguments) {
        return new CommandLine(new ImportCommands.Check(takeOver))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int apply(String... arguments) {
        return new CommandLine(new ImportCommands.Apply(takeOver))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private CaseExample families() {
        var example = CaseExample.in(folder.resolve("cases"));
        for (var file : CaseFile.values()) {
            if (file != CaseFile.HOUSEHOLDS && file != CaseFile.CHILDREN) {
                assertThat(example.path(file).toFile().delete()).isTrue();
            }
        }
        return example;
    }

    @Test
    void done_is_told_kind_by_kind_in_the_language_asked_for() {
        var path = families().folder().toString();
        assertThat(check("--language", "cy", path)).isZero();
        assertThat(out.toString())
                .contains("children.csv: Plant. Rhesi 3 = newydd 3 + yma eisoes 0")
                .contains("Gellir cymryd 5 rhes drosodd. Ni ysgrifennwyd dim.");
        assertThat(apply("--lang", "en", path)).isZero();
        assertThat(out.toString()).contains("5 rows were taken over.");
        assertThat(apply("--lang", "en", path)).isZero();
        assertThat(out.toString()).contains("Nothing is new. Nothing was written.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_with_file_line_and_column_in_both_languages() {
        var spoiled = families().change(CaseFile.CHILDREN, "2017-03-14", "14/3/17");
        var path = spoiled.folder().toString();
        assertThat(apply("--language", "en", path)).isOne();
        assertThat(err.toString())
                .contains("children.csv:2:5: YEAR_TWO_DIGITS The year of “14/3/17” has two")
                .contains("Export again with four figures of the year.");
        assertThat(out.toString()).contains("One thing is wrong. Nothing was written.");
        assertThat(check("--language", "cy", path)).isOne();
        assertThat(err.toString()).contains("Dau ffigur yn unig sydd i flwyddyn “14/3/17”.");
        assertThat(out.toString()).contains("Mae un peth o’i le. Ni ysgrifennwyd dim.");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_input_and_another_language_wrong_usage() {
        assertThat(check("--language", "en", folder.resolve("nowhere").toString())).isOne();
        assertThat(err.toString()).contains("is not a folder that can be read");
        assertThat(check("--language", "fr", folder.toString())).isEqualTo(2);
        assertThat(check()).isEqualTo(2);
    }
}
