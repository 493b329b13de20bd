package cymru.diogel.practice.takeover;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.casefiles.CaseExample;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case that was taken over is on the pages like any other. */
@PageTest
class TakenOverPagesTests {
    @Autowired private TakeOver takeOver;
    @Autowired private Accounts accounts;
    @Autowired private People people;
    @Autowired private County county;
    @Autowired private TestClock clock;
    @Autowired private MockMvcTester mvc;
    @TempDir private Path folder;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** The documented folder with identities and accounts of its own. */
    private CaseExample example() {
        var example = CaseExample.in(folder);
        var team = county.aTeam();
        for (var name : List.of("mair.prydderch", "owain.lloyd", "nest.bowen", "harri.vaughan")) {
            var own = name + "." + mark;
            var id = UUID.randomUUID();
            accounts.add(
                    new Account(
                            id, own, own, name, Role.PRACTITIONER, team.id(), "cy", null, false),
                    null);
        }
        for (var file : CaseFile.values()) {
            var text =
                    example.text(file)
                            .replaceAll("\\b([A-Z]{1,2}-\\d)\\b", "$1-" + mark)
                            .replaceAll(",T1\\n", "," + team.reference() + "\n")
                            .replaceAll(",T1,", "," + team.reference() + ",");
            example.write(file, text);
        }
        var workers = example.text(CaseFile.WORKERS);
        example.write(CaseFile.WORKERS, workers.replaceAll("([a-z]+\\.[a-z]+)", "$1." + mark));
        return example;
    }

    @Test
    void its_way_its_story_and_its_core_group_are_there() {
        clock.stopAt(Instant.parse("2026-01-12T12:00:00Z"));
        var outcome = takeOver.apply(example().folder(), (_, _) -> {});
        assertThat(outcome.troubles().kept()).isEmpty();
        assertThat(outcome.isTaken()).isTrue();

        var name = "C-1-" + mark;
        var child = Objects.requireNonNull(people.childrenByReference(List.of(name)).get(name));
        var page = "/children/" + child.id();
        assertThat(child.title()).isEqualTo("Enlli Tanat");
        assertThat(get(page)).hasStatusOk().bodyText().contains("Enlli Tanat");
        assertThat(get(page + "/pathway"))
                .hasStatusOk()
                .bodyText()
                .contains("Core group")
                .contains("Detailed");
        assertThat(get(page + "/chronology"))
                .hasStatusOk()
                .bodyText()
                .contains("Seen for a cut lip")
                .contains("Away from school for three weeks")
                .contains("section 47")
                .contains("register");
        whatLedThere();
    }

    private void whatLedThere() {
        assertThat(get("/conferences/" + CaseHere.id(CaseFile.CONFERENCES, "K-1-" + mark)))
                .hasStatusOk()
                .bodyText()
                .contains("An injury nobody explains.");
        assertThat(get("/enquiries/" + CaseHere.id(CaseFile.ENQUIRIES, "E-1-" + mark)))
                .hasStatusOk()
                .bodyText()
                .contains("Seen twice at the minor injuries unit since June.");
        assertThat(get("/coregroups/" + CaseHere.id(CaseFile.CORE_GROUPS, "CG-1-" + mark)))
                .hasStatusOk()
                .bodyText()
                .contains("Gwenno Rees");
    }

    private MvcTestResult get(String path) {
        var who = county.a(Role.QUALITY);
        return mvc.get().uri(path).accept("text/html").with(signedInAs(who)).exchange();
    }
}
