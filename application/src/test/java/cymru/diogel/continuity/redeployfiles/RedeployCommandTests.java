package cymru.diogel.continuity.redeployfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedeployCommandTests {
    private static final String GOOD =
            """
            {"staff": [
              {"id": 10, "skills": ["CARE"], "home": 0, "service": 7, "hours": 37, "shield": false},
              {"id": 11, "skills": ["CARE"], "home": 0, "service": 8, "hours": 37, "shield": true}],
             "services": [
              {"id": 7, "tier": 3, "skill": "CARE", "need": 1, "site": 0, "remote": true},
              {"id": 8, "tier": 1, "skill": "CARE", "need": 1, "site": 0, "remote": false}],
             "travel": [[20]],
             "weights": {"tier1_unfilled": 100000, "tier2_unfilled": 10000, "tier3_unfilled": 1000,
                         "move_from_current": 50, "travel_min": 1},
             "optimum": {"objective": -1}}
            """;

    private @TempDir Path folder;

    @Test
    void a_proposal_is_written_as_it_is_asked_for() throws IOException {
        var done = RedeployLine.solve(good(), "--seconds", "1", "--language", "en");
        assertThat(done.status()).isZero();
        assertThat(done.out())
                .isEqualToIgnoringWhitespace(
                        """
                        {"objective":120,"unfilled_by_service":{"7":0,"8":0},
                         "assignment":[[10,8],[11,7]]}
                        """);
        assertThat(done.err()).contains("0 of tier 1, 0 of tier 2, 0 of tier 3");
    }

    @Test
    void the_answer_goes_into_the_file_named() throws IOException {
        var out = folder.resolve("out.json");
        var done = RedeployLine.solve(good(), "--seconds", "0", "-o", out);
        assertThat(done.status()).isZero();
        assertThat(done.out()).isEmpty();
        assertThat(out).content().startsWith("{\"objective\":120");
    }

    @Test
    void a_recall_says_who_goes_and_what_falls() throws IOException {
        var done = RedeployLine.recall(good(), "--service", "7", "--seconds", "0");
        assertThat(done.status()).isZero();
        assertThat(done.out())
                .contains("\"returns\":[[10,8]]")
                .contains("\"service\":8,\"tier\":1,\"skill\":\"CARE\",\"minimum\":1,\"before\":1")
                .contains("\"after\":0,\"refilled\":0,\"below_minimum\":true")
                .contains("\"marginal_value\":[{\"service\":7,\"lent\":1,\"tier1\":1");
    }

    @Test
    void a_recall_begins_from_who_works_where_if_the_file_says_so() throws IOException {
        var text = GOOD.replace("\"optimum\"", "\"assignment\": [[11, 7]], \"optimum\"");
        var done = RedeployLine.recall(file(text), "--service", "8", "--seconds", "0");
        assertThat(done.out()).contains("\"returns\":[[11,7]]");
    }

    @Test
    void more_is_wanted_than_there_is() throws IOException {
        var done = RedeployLine.solve(file(GOOD.replace("\"need\": 1", "\"need\": 900")));
        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("\"unfilled_by_service\":{\"7\":899,\"8\":899}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "tier": 1     | "tier": 4     | line 6, column 21: “tier” must be 1, 2 or 3
                    "need": 1     | "need": -1    | “need” must be a whole number
                    "need": 1     | "need": 1.5   | “need” must be a whole number
                    "hours": 37   | "hours": "x"  | “hours” must be a whole number
                    "shield": true | "shield": 1  | “shield” must be true or false
                    "home": 0     | "home": 1     | The last row of “travel” is 0
                    "site": 0     | "site": 5     | The last column of “travel” is 0
                    "id": 11      | "id": 10      | The number 10 stands for two
                    "skill":      | "skil":       | line 5, column 3: “skill” is missing here
                    "id": 11      | "id": 11, "id": 12 | “id” stands here a second time
                    "travel"      | "journeys"    | The file has no “travel”
                    [[20]]        | [[20], [1,2]] | Row 2 of “travel” is not as long
                    "optimum"     | "assignment": [[10, 9]], "o" | The pair 10, 9 in
                    "optimum"     | "assignment": [[10]], "o" | Each pair in
                    "weights": {  | "weights": {{ | line 8, column 14: The file is not JSON
                    """)
    void what_is_wrong_is_told_by_line_and_column(String good, String bad, String message)
            throws IOException {
        var file = file(GOOD.replace(good, bad));
        var done = RedeployLine.solve(file, "--language", "en", "--seconds", "0");
        assertThat(done.err()).contains(message);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --seconds  | -1    | 2 | --seconds is a whole number
                    --seconds  | soon  | 2 | --seconds is a whole number
                    --seconds  | 3601  | 2 | --seconds is a whole number
                    --language | fr    | 2 | --language is en or cy
                    -o         | /no/such/folder/a.json | 2 | cannot be written
                    --guess    | 1     | 2 | --guess
                    """)
    void a_wrong_option_is_wrong_usage(String option, String value, int status, String message)
            throws IOException {
        var done = RedeployLine.solve(good(), option, value);
        assertThat(done.status()).isEqualTo(status);
        assertThat(done.err()).contains(message);
        assertThat(done.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | there is no such file.
                    cy | nid oes ffeil o’r enw hwn.
                    """)
    void a_missing_file_is_said_to_be_missing(String language, String message) {
        var done = RedeployLine.solve(folder.resolve("none.json"), "--language", language);
        assertThat(done.status()).isEqualTo(1);
        assertThat(done.err()).contains("none.json").contains(message);
    }

    @Test
    void an_empty_file_and_one_that_goes_on_are_refused() throws IOException {
        assertThat(RedeployLine.solve(file("")).status()).isEqualTo(1);
        assertThat(RedeployLine.solve(file(GOOD + "{}")).status()).isEqualTo(1);
        assertThat(RedeployLine.solve(file("[]")).status()).isEqualTo(1);
        assertThat(RedeployLine.solve(file(GOOD.substring(0, 400))).status()).isEqualTo(1);
    }

    @Test
    void a_service_that_is_not_there_is_wrong_usage() throws IOException {
        var done = RedeployLine.recall(good(), "--service", "99", "--language", "en");
        assertThat(done.status()).isEqualTo(2);
        assertThat(done.err()).contains("99 is none");
    }

    private Path good() throws IOException {
        return file(GOOD);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("question.json"), text);
    }
}
