package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Plan.Enquiry;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.practice.referrals.Outcome;
import cymru.diogel.practice.referrals.Referrals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who besides the county's own people sees a family, and who does not: partners, an inspection, a
 * family in hiding, and a practitioner's own kin.
 */
@Component
class Stories {
    private static final int SAMPLE = 24;
    private static final int FAMILIES_OF_A_PARTNER = 6;
    private static final int IN_HIDING = 5;
    private static final int KIN = 7;
    private static final int AGAIN = 10;

    private final Accounts accounts;
    private final Access access;
    private final Exclusions exclusions;
    private final Restrictions restrictions;
    private final Referrals referrals;

    Stories(
            Accounts accounts,
            Access access,
            Exclusions exclusions,
            Restrictions restrictions,
            Referrals referrals) {
        this.accounts = accounts;
        this.access = access;
        this.exclusions = exclusions;
        this.restrictions = restrictions;
        this.referrals = referrals;
    }

    private record Partner(
            String agency, String kind, String welsh, String english, String who, Role role) {}

    private static final List<Partner> PARTNERS =
            List.of(
                    new Partner(
                            "health",
                            "HEALTH",
                            "Bwrdd Iechyd Glannant",
                            "Glannant Health Board",
                            "Ffion Hughes",
                            Role.PARTNER),
                    new Partner(
                            "police",
                            "POLICE",
                            "Heddlu Glannant",
                            "Glannant Police",
                            "Gareth Blake",
                            Role.PARTNER),
                    new Partner(
                            "school",
                            "SCHOOL",
                            "Ysgol Gynradd Nant y Coed",
                            "Nant y Coed Primary School",
                            "Mared Owen",
                            Role.SCHOOL));

    void tell(County county, Identities ids) {
        var homes = county.households().stream().filter(it -> !it.children().isEmpty()).toList();
        var day = county.lastDay();
        sample(county, homes, ids);
        for (var number = 0; number < PARTNERS.size(); number++) {
            var account = join(PARTNERS.get(number), ids);
            involve(homes, number, account, new Day(ids, day));
        }
        hide(homes.get(IN_HIDING), county.staff(), ids);
        var door = one(county.staff(), Staff.Role.FRONT_DOOR, ids);
        var calendar = WorkingDays.englandAndWales();
        var reports = new PastReports(ids, county, calendar, door);
        reportAgain(homes, county, reports);
        referrals.takeOver(reports.made());
        var kin = homes.get(KIN);
        exclusions.declare(colleague(kin, county.staff(), ids), children(kin, ids), null);
    }

    private record Day(Identities ids, LocalDate day) {}

    private UUID join(Partner partner, Identities ids) {
        var agency =
                new Team.Agency(
                        ids.team("agency/" + partner.agency()),
                        partner.agency(),
                        partner.kind(),
                        partner.english(),
                        partner.welsh());
        accounts.add(agency);
        var team =
                new Team(
                        ids.team(partner.agency()),
                        partner.agency(),
                        partner.english(),
                        partner.welsh());
        accounts.add(team, agency.id());
        var username = partner.who().toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + ".p";
        var account =
                new Account(
                        ids.account(username),
                        username,
                        username,
                        partner.who(),
                        partner.role(),
                        team.id(),
                        "cy",
                        null,
                        false);
        return accounts.add(account, null);
    }

    // Neighbouring families, so that some are known to two agencies.
    private void involve(List<Household> homes, int number, UUID account, Day on) {
        IntStream.range(0, FAMILIES_OF_A_PARTNER)
                .mapToObj(it -> homes.get(8 + number * 3 + it))
                .flatMap(it -> children(it, on.ids()).stream())
                .forEach(it ->
                        access.open(Ground.Opening.lasting(it, account, on.day()), Ground.AGENCY));
    }

    // Only the co-ordinator knows where they are: asked for by a manager, agreed by the head.
    private void hide(Household home, Staff staff, Identities ids) {
        var children = children(home, ids);
        restrictions.restrict(children, "A violent partner is looking for them.", null);
        var worker = ids.account(home.allocations().getLast().practitionerId());
        var manager = one(staff, Staff.Role.TEAM_MANAGER, ids);
        var head = one(staff, Staff.Role.HEAD_OF_SERVICE, ids);
        restrictions.agree(restrictions.ask(children, worker, manager, null), head);
    }

    // Some months after an enquiry ended without a conference.
    private static void reportAgain(List<Household> homes, County county, PastReports reports) {
        homes.stream()
                .flatMap(home ->
                        home.children().stream()
                                .flatMap(it -> it.plans().stream())
                                .filter(it -> it instanceof Enquiry of && of.determination() < 3)
                                .flatMap(it -> Stream.ofNullable(it.until()))
                                .filter(it -> it.isBefore(county.lastDay().minusDays(200)))
                                .filter(it -> it.isAfter(county.firstDay()))
                                .distinct()
                                .limit(1)
                                .map(it -> new Again(home, it.plusDays(72))))
                .limit(AGAIN)
                .forEach(it -> reports.about(it.home(), it.day(), Outcome.INFORMATION_ADVICE));
    }

    private record Again(Household home, LocalDate day) {}

    private static UUID one(Staff staff, Staff.Role role, Identities ids) {
        return staff.accounts().stream()
                .filter(it -> it.role() == role)
                .map(it -> ids.account(it.username()))
                .findFirst()
                .orElseThrow();
    }

    private static UUID colleague(Household home, Staff staff, Identities ids) {
        var own = home.allocations().getLast().practitionerId();
        return staff.practitioners().stream()
                .filter(it -> it.teamId().equals(home.teamId()) && !it.id().equals(own))
                .map(it -> ids.account(it.id()))
                .findFirst()
                .orElseThrow();
    }

    // Every so many families, so that an inspector has a sample to look at.
    private void sample(County county, List<Household> homes, Identities ids) {
        var inspectors =
                county.staff().accounts().stream()
                        .filter(it -> it.role() == Staff.Role.INSPECTOR)
                        .map(it -> ids.account(it.username()))
                        .toList();
        var step = Math.max(1, homes.size() / SAMPLE);
        for (var index = 0; index < homes.size(); index += step) {
            var children = children(homes.get(index), ids);
            for (var inspector : inspectors) {
                children.forEach(it -> show(it, inspector, county.lastDay()));
            }
        }
    }

    private void show(UUID child, UUID inspector, LocalDate from) {
        access.open(Ground.Opening.lasting(child, inspector, from), Ground.INSPECTION_SAMPLE);
    }

    private static List<UUID> children(Household home, Identities ids) {
        return home.children().stream().map(it -> ids.child(it.id())).toList();
    }
}
