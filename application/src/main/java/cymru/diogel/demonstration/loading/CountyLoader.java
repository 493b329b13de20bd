package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.visiting.rotas.Rotas;
import cymru.diogel.visiting.rotas.Shift;
import cymru.diogel.visiting.visits.Visits;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a made-up county where the real one would be, through every module's front door. */
@Component
public class CountyLoader {
    private static final Logger LOG = LoggerFactory.getLogger(CountyLoader.class);

    private final Accounts accounts;
    private final Stories stories;
    private final Homes homes;
    private final Rotas rotas;
    private final Visits visits;

    CountyLoader(Accounts accounts, Stories stories, Homes homes, Rotas rotas, Visits visits) {
        this.accounts = accounts;
        this.stories = stories;
        this.homes = homes;
        this.rotas = rotas;
        this.visits = visits;
    }

    /** What is loaded of the children themselves. */
    @Component
    record Homes(FamilyLoader families, ProtectionLoader protection, List<Chapter> chapters) {}

    /** Loads the county, all of it or nothing. */
    @Transactional
    public void load(County county) {
        var ids = new Identities(county.seed());
        LOG.info("Demonstration county: teams and accounts");
        staff(county.staff(), ids);
        LOG.info("Demonstration county: families and plans");
        homes.families().load(county, ids);
        homes.protection().load(county, ids);
        stories.tell(county, ids);
        LOG.info("Demonstration county: discussions, enquiries, reviews and conferences");
        homes.chapters().forEach(it -> it.load(county, ids));
        LOG.info("Demonstration county: rotas");
        rota(county.staff(), ids);
        LOG.info("Demonstration county: a year of visits");
        var reports = new Reports(ids, teams(county.staff(), ids));
        visits.addAll(county.visits().map(reports::report).toList());
        LOG.info("Demonstration county: done");
    }

    private void staff(Staff staff, Identities ids) {
        for (var team : staff.teams()) {
            var id = ids.team(team.id());
            accounts.add(new Team(id, team.id(), team.englishName(), team.welshName()));
        }
        for (var account : staff.accounts()) {
            var practitioner = account.practitionerId();
            var reference = practitioner == null ? account.username() : practitioner;
            var team = account.teamId();
            accounts.add(
                    new Account(
                            ids.account(reference),
                            reference,
                            account.username(),
                            account.name(),
                            Role.valueOf(account.role().name()),
                            team == null ? null : ids.team(team),
                            account.language() == Language.WELSH ? "cy" : "en",
                            null,
                            false),
                    null);
        }
    }

    private void rota(Staff staff, Identities ids) {
        rotas.add(
                staff.rota().stream()
                        .map(it ->
                                new Shift(
                                        ids.account(it.practitionerId()),
                                        it.date(),
                                        it.from().toSecondOfDay() / 60,
                                        it.to().equals(LocalTime.MIDNIGHT)
                                                ? 24 * 60
                                                : it.to().toSecondOfDay() / 60))
                        .toList());
    }

    private static Map<String, UUID> teams(Staff staff, Identities ids) {
        var teams = new HashMap<String, UUID>();
        staff.practitioners().forEach(it -> teams.put(it.id(), ids.team(it.teamId())));
        return teams;
    }
}
