package cymru.diogel.visiting.fileaudits;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditJsonTests {
    private static Schema schema;
    private @TempDir Path folder;

    @BeforeAll
    static void read_the_schema() throws IOException {
        var text = Files.readString(Path.of("../docs/guide/visit-audit.schema.json"));
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(new JsonMapper().readTree(text));
    }

    @Test
    void the_document_keeps_to_its_schema() throws IOException {
        var json = json(mixed());
        assertThat(schema.validate(json)).isEmpty();
        assertThat(json.path("households").size()).isEqualTo(4);
        assertThat(json.path("households").get(0).path("household").asString()).isEqualTo("H2");
    }

    @Test
    void the_schema_refuses_what_it_does_not_name() throws IOException {
        var json = json(mixed());
        ((tools.jackson.databind.node.ObjectNode) json.path("county")).put("rank", 1);
        assertThat(schema.validate(json)).hasSize(1);
    }

    @Test
    void rows_are_the_usable_and_the_excluded_ones() throws IOException {
        var input = json(mixed()).path("input");
        int excluded =
                StreamSupport.stream(input.path("excluded").spliterator(), false)
                        .mapToInt(JsonNode::asInt)
                        .sum();
        assertThat(input.path("usable").asInt() + excluded).isEqualTo(input.path("rows").asInt());
        assertThat(input.path("excluded").path("virtual").asInt()).isEqualTo(1);
        assertThat(input.path("excluded").path("unknown_notice").asInt()).isEqualTo(1);
        assertThat(input.path("excluded").path("date_only").asInt()).isEqualTo(1);
        assertThat(input.path("excluded").path("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_computed_is_null() throws IOException {
        var json = json(mixed());
        assertThat(json.toString()).doesNotContain("NaN", "Infinity");
        var few = json.path("households").get(3);
        assertThat(few.path("household").asString()).isEqualTo("H11");
        assertThat(few.path("scan").isNull()).isTrue();
        assertThat(few.path("evidence").asString()).isEqualTo("INSUFFICIENT");
        assertThat(few.path("cause").isNull()).isTrue();
    }

    @Test
    void a_household_always_seen_at_one_hour_is_strong_and_one_that_is_spread_is_not()
            throws IOException {
        var households = json(mixed()).path("households");
        assertThat(households.get(0).path("evidence").asString()).isEqualTo("STRONG");
        assertThat(households.get(0).path("cause").asString()).isEqualTo("UNCLEAR");
        assertThat(households.get(0).path("scan").path("from").asString()).startsWith("15:");
        assertThat(households.get(2).path("evidence").asString()).isNotEqualTo("STRONG");
    }

    @Test
    void figures_for_analysts_have_their_numbers_of_visits() throws IOException {
        var json = json(mixed());
        var fixed = json.path("households").get(0);
        var times = fixed.path("times");
        assertThat(times.path("n").asInt()).isEqualTo(fixed.path("unannounced").asInt());
        assertThat(times.path("mean_minute").asDouble()).isBetween(900.0, 960.0);
        assertThat(times.path("mean_resultant").asDouble()).isGreaterThan(.95);
        assertThat(times.path("kuiper_p").asDouble()).isLessThan(.05);
        var few = json.path("households").get(3);
        assertThat(few.path("times").isNull()).isTrue();
        assertThat(few.path("contrast").isNull()).isTrue();
        var change = json.path("county").path("change");
        assertThat(change.path("run_length").asDouble()).isGreaterThanOrEqualTo(200);
        assertThat(change.path("trials").asInt())
                .isEqualTo(json.path("county").path("unannounced").asInt());
        assertThat(json.path("county").path("clusters").path("households").isNull()).isTrue();
        var team = json.path("teams").get(0).path("clusters").path("households");
        assertThat(team.path("observed").asDouble())
                .isGreaterThan(team.path("expected").asDouble());
    }

    @Test
    void any_number_of_threads_gives_the_same_bytes()
            throws IOException, ExecutionException, InterruptedException {
        var file = mixed();
        try (var one = new ForkJoinPool(1);
                var two = new ForkJoinPool(2)) {
            var first = one.submit(() -> audit(file).out()).get();
            var second = two.submit(() -> audit(file).out()).get();
            assertThat(first).isEqualTo(second).isNotEmpty();
        }
    }

    @Test
    void another_seed_is_written_down() throws IOException {
        var file = mixed();
        var other =
                new JsonMapper()
                        .readTree(Command.run(file, "--format", "json", "--seed", "7").out());
        assertThat(other.path("method").path("seed").asLong()).isEqualTo(7);
        assertThat(other.path("method").path("settings_sha256"))
                .isNotEqualTo(json(file).path("method").path("settings_sha256"));
    }

    private Path mixed() throws IOException {
        return new VisitLines()
                .fixedAt("H2", 15)
                .fixedAt("H3", 9)
                .spread("H10")
                .line("H11,C1,P2,T2,2025-10-01T10:10,unannounced,typed,in person")
                .line("H11,C1,P2,T2,2025-10-08T11:10,,typed,in person")
                .line("H11,C1,P2,T2,2025-10-09,planned,,in person")
                .line("H11,C1,P2,,2025-10-10T12:10,planned,typed,video")
                .line("H11,C1,P2,T2,2025-10-32T12:10,planned,typed,in person")
                .into(folder.resolve("mixed.csv"));
    }

    private static JsonNode json(Path file) {
        return new JsonMapper().readTree(audit(file).out());
    }

    private static Command audit(Path file) {
        return Command.run(file, "--format", "json");
    }
}
