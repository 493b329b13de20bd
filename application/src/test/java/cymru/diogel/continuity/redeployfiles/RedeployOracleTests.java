package cymru.diogel.continuity.redeployfiles;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.SharedFiles;
import cymru.diogel.continuity.redeployfiles.Cursor.Wrong;
import cymru.diogel.planning.redeployment.Auditor;
import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Recall;
import cymru.diogel.planning.redeployment.Redeployer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** C-01 and C-03: beside the optima of an exact solver. */
class RedeployOracleTests {
    @ParameterizedTest
    @CsvSource({"redeploy_12_4_seed1", "redeploy_60_12_seed2", "redeploy_200_30_seed3"})
    void an_exact_optimum_is_reached(String name) throws IOException, Wrong {
        var path = SharedFiles.find("golden/" + name + ".json");
        var question = StaffingFile.read(Files.newInputStream(path));
        var optimum = new JsonMapper().readTree(path.toFile()).get("optimum");
        var plan = Redeployer.propose(question.staffing(), Duration.ofSeconds(1));
        var audit = Auditor.audit(question.staffing(), plan);
        assertThat(audit.broken()).isEmpty();
        assertThat((double) audit.objective()).isEqualTo(optimum.get("objective").asDouble());
        assertThat(audit.tiers()).isEqualTo(tiers(question, optimum));
    }

    @Test
    void the_auditor_agrees_with_the_exact_solver() throws IOException, Wrong {
        var path = SharedFiles.find("golden/redeploy_60_12_seed2.json");
        var question = StaffingFile.read(Files.newInputStream(path));
        var optimum = new JsonMapper().readTree(path.toFile()).get("optimum");
        var plan = Plan.none(question.staff().size());
        for (var pair : optimum.get("one_optimal_assignment")) {
            plan = plan.with(pair.get(0).asInt(), pair.get(1).asInt());
        }
        var audit = Auditor.audit(question.staffing(), plan);
        assertThat(audit.broken()).isEmpty();
        assertThat(audit.objective()).isEqualTo(51_958);
    }

    @Test
    void a_recall_in_a_county_takes_less_than_five_seconds() throws IOException, Wrong {
        var path = SharedFiles.find("golden/redeploy_200_30_seed3.json");
        var staffing = StaffingFile.read(Files.newInputStream(path)).staffing();
        var base = Redeployer.quick(staffing);
        var begin = System.nanoTime();
        var recalled = Recall.of(staffing, base, Set.of(24), Duration.ofSeconds(2));
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(5);
        assertThat(recalled.returns()).isNotEmpty();
    }

    private static List<Integer> tiers(Question question, JsonNode optimum) {
        var tiers = new ArrayList<>(List.of(0, 0, 0));
        var unfilled = optimum.get("unfilled_by_service");
        IntStream.range(0, question.services().size())
                .forEach(place -> {
                    var tier = question.staffing().places().get(place).tier() - 1;
                    var left = unfilled.get(question.services().get(place).toString()).asInt();
                    tiers.set(tier, tiers.get(tier) + left);
                });
        return tiers;
    }
}
