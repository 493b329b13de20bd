package cymru.diogel.visiting.intake.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import cymru.diogel.testing.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class ImportPagesTests {
    private static final String HEADINGS =
            "visit_id,household_id,child_id,practitioner_id,started_at,notice,colour\n";

    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Site site;
    private Account quality;
    private String mark = "";

    @BeforeEach
    void begin() {
        quality = county.a(Role.QUALITY);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_file_is_checked_imported_and_told_of_in_few_statements() {
        var path =
                sent(
                        HEADINGS
                                + row("V1,H1,C1,P1,2025-03-04,planned,<b>red")
                                + row("V2,H1,C1,P1,2025-13-04,planned,"));
        var checked = get(path);
        assertThat(checked)
                .hasStatusOk()
                .bodyText()
                .contains("1 of 2 rows can be imported", "Nothing has been written yet", "colour");
        QueryCount.assertThatFewWereSent(checked);
        var problems = get(path + "/problems");
        assertThat(problems).bodyText().contains("2025-13-04", "2 problems were found");
        QueryCount.assertThatFewWereSent(problems);
        QueryCount.assertThatFewWereSent(get("/visits/import"));
        assertThat(checked).bodyText().contains(path + "/rows?what=NEW");
        var fresh = get(path + "/rows?what=NEW");
        assertThat(fresh).bodyText().contains("1 row that is new", "C1" + mark, "4 March 2025");
        QueryCount.assertThatFewWereSent(fresh);
        assertThat(get(path + "/rows?what=HERE&lang=cy")).bodyText().contains("Dim rhesi");
        assertThat(get(path + "/rows?what=ANY")).hasStatus(404);

        assertThat(post(path + "/run?how=ALL_OR_NOTHING"))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was imported, because 1 row");
        assertThat(post(path + "/run?how=GOOD_ROWS")).hasStatus3xxRedirection();
        var done = get(path);
        assertThat(done).bodyText().contains("1 visit was imported", "/visits?import=");
        QueryCount.assertThatFewWereSent(done);
    }

    @Test
    void problems_are_taken_away_in_the_language_of_the_reader() {
        var path = sent(HEADINGS + row("V1,H1,C1,P1,2025-03-04,=1+1,"));
        assertThat(get(path + "/problems.csv?lang=cy"))
                .hasStatusOk()
                .bodyText()
                .contains("Llinell", "NOTICE_NOT_KNOWN", "'=1+1", "neu’n ddirybudd");
        assertThat(get(path + "/problems?kind=CELL_EMPTY"))
                .bodyText()
                .contains("There is nothing to list");
    }

    @Test
    void headings_are_asked_about_and_mistakes_are_told() {
        var path = sent(row("Wsh,Xsh,Ysh,Zsh,Qsh") + row("H1,C1,P1,2025-03-04,planned"));
        assertThat(get(path)).bodyText().contains("cannot be used as it is");
        var asked = get(path + "/headings");
        assertThat(asked).bodyText().contains("Wsh" + mark, "H1" + mark);
        QueryCount.assertThatFewWereSent(asked);
        assertThat(post(path + "/headings?column-0=CHILD_ID&column-1=CHILD_ID"))
                .hasStatus(422)
                .bodyText()
                .contains("Two columns cannot both mean child_id");
        assertThat(
                        post(
                                path
                                        + "/headings?column-0=HOUSEHOLD_ID&column-1=CHILD_ID"
                                        + "&column-2=PRACTITIONER_ID"
                                        + "&column-3=STARTED_AT&column-4=NOTICE"))
                .hasStatus3xxRedirection();
        assertThat(get(path)).bodyText().contains("1 of 1 row can be imported");
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\3\4', spreadsheet workbook",
        "%PDF-1.7, PDF document",
        "'', is empty",
        "<html>, web page"
    })
    void what_is_no_table_is_refused_and_not_kept(String content, String reason) {
        assertThat(upload("x.csv", content)).hasStatus(422).bodyText().contains(reason);
    }

    @Test
    void no_file_chosen_is_told() {
        assertThat(upload("", "")).hasStatus(422).bodyText().contains("Choose a file");
    }

    @Test
    void who_may_not_import_finds_nothing() {
        var path = sent(HEADINGS + row("V1,H1,C1,P1,2025-03-04,planned,"));
        for (var role : new Role[] {Role.PRACTITIONER, Role.COUNCILLOR, Role.HEAD_OF_SERVICE}) {
            var other = county.a(role);
            assertThat(site.get(path, other).statusCode()).isEqualTo(404);
            assertThat(site.get("/visits/import", other).statusCode()).isEqualTo(404);
        }
        assertThat(site.get("/visits/import/" + UUID.randomUUID(), quality).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_over_the_limit_is_told_of_on_the_page() {
        var body = BodyPublishers.ofByteArray(new byte[102 << 20]);
        var answer = site.send(site.request("/visits/import", quality).POST(body).build());
        assertThat(answer.statusCode()).isEqualTo(303);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith("/visits/import?refused=size");
        assertThat(get("/visits/import?refused=size"))
                .hasStatus(422)
                .bodyText()
                .contains("larger than 100 MB");
    }

    private String row(String cells) {
        return cells.replaceAll("([VHCP]\\d|\\p{L}sh)(?=,|$)", "$1" + mark) + "\n";
    }

    private String sent(String text) {
        var location = upload("a.csv", text).getResponse().getRedirectedUrl();
        return Objects.requireNonNull(location);
    }

    private MvcTestResult upload(String name, String text) {
        var file = new MockMultipartFile("file", name, "text/csv", text.getBytes(UTF_8));
        return mvc.post()
                .uri("/visits/import")
                .multipart()
                .file(file)
                .with(signedInAs(quality))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(signedInAs(quality)).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(signedInAs(quality)).exchange();
    }
}
