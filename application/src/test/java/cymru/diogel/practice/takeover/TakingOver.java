package cymru.diogel.practice.takeover;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.practice.casefiles.CaseExample;
import cymru.diogel.practice.takeover.TakeOver.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the documented folder over in a database in which somebody works. */
abstract class TakingOver {
    private static final String TABLES =
            """
            people.household people.child people.allocation people.plan people.conference
            referrals.report referrals.named strategy.discussion strategy.about strategy.party
            enquiries.enquiry enquiries.determined enquiries.fact outcomes.review
            outcomes.verdict conferences.conference conferences.about conferences.invited
            conferences.step register.spell coregroups.core_group coregroups.member
            coregroups.meeting coregroups.attended plans.plan plans.version plans.action
            chronology.entry takeover.taken
            """;

    @Autowired TakeOver takeOver;
    @Autowired Accounts accounts;
    @Autowired DSLContext database;
    @TempDir Path folder;

    @BeforeEach
    void somebodyWorksHere() {
        if (accounts.teams().stream().noneMatch(it -> it.reference().equals("T1"))) {
            accounts.add(new Team(UUID.randomUUID(), "T1", "One", "Un"));
        }
        for (var name : List.of("mair.prydderch", "owain.lloyd", "nest.bowen", "harri.vaughan")) {
            var id = UUID.randomUUID();
            var role = Role.PRACTITIONER;
            accounts.add(new Account(id, name, name, name, role, null, "cy", null, false), null);
        }
    }

    CaseExample example() {
        return CaseExample.in(folder.resolve("cases"));
    }

    Outcome apply(CaseExample from) {
        return takeOver.apply(from.folder(), (_, _) -> {});
    }

    Outcome check(CaseExample from) {
        return takeOver.check(from.folder(), (_, _) -> {});
    }

    static List<String> lines(Outcome outcome) {
        return outcome.troubles().kept().stream().map(CaseExample::line).toList();
    }

    Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        for (var table : TABLES.split("\\s+")) {
            var count = database.fetchSingle("select count(*)::int as n from " + table);
            rows.put(table, Objects.requireNonNull(count.get("n", Integer.class)));
        }
        return rows;
    }

    Map<String, Integer> more(Map<String, Integer> than) {
        var more = rows();
        more.replaceAll((table, count) -> count - than.getOrDefault(table, 0));
        more.values().removeIf(it -> it == 0);
        return more;
    }
}
