package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.redeployment.LentPerson;
import cymru.diogel.continuity.redeployment.LentPerson.Checks;
import cymru.diogel.continuity.redeployment.LentPerson.Level;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Move;
import cymru.diogel.continuity.services.Moves;
import cymru.diogel.continuity.services.Name;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Part;
import cymru.diogel.continuity.services.Provision;
import cymru.diogel.continuity.services.ServiceState;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Names;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some two hundred people whom services that can wait lend to those that cannot. */
@Component
@Order(11)
class RedeploymentStory implements Chapter {
    private static final int LENT = 200;
    private static final int FREE = 24;
    private static final int AREAS = 6;
    private static final int PAUSED_DAYS = 62;
    private static final Set<ServiceState> OPEN =
            Set.of(ServiceState.RUNNING, ServiceState.REDUCED, ServiceState.RESTARTING);

    /** Services that wait and lend: code, English, Welsh, how many people. */
    private static final List<List<String>> LENDERS =
            List.of(
                    List.of("LEISURE", "Leisure centres", "Canolfannau hamdden", "90"),
                    List.of("LIBRARIES", "Libraries", "Llyfrgelloedd", "60"),
                    List.of("MUSEUMS", "Museums and arts", "Amgueddfeydd a’r celfyddydau", "50"));

    private final Redeployment redeployment;
    private final Services services;
    private final Moves moves;
    private final Names names = new Names();
    private final LocalDate today;

    RedeploymentStory(Redeployment redeployment, Services services, Moves moves, Clock clock) {
        this.redeployment = redeployment;
        this.services = services;
        this.moves = moves;
        this.today = LocalDate.now(clock);
    }

    /** A place to be filled. */
    private record Gap(Provision service, String skill) {}

    @Override
    public void load(County county, Identities ids) {
        var by = manager(county, ids);
        var draw = Draw.of(ids.seed(), Draw.Subject.STAFF, 200_611);
        var lenders = LENDERS.stream().map(it -> lender(ids, it, by)).toList();
        var all = services.all();
        journeys(all, draw);
        var gaps = gaps(all, draw, by);
        var lent = gaps.subList(0, Math.min(LENT, gaps.size()));
        var people = new ArrayList<LentPerson>();
        for (var number = 0; number < lent.size() + FREE; number++) {
            var gap = gaps.isEmpty() ? null : gaps.get(number % gaps.size());
            var skill = gap == null ? "CARE" : gap.skill();
            people.add(person(ids, number, draw.from(lenders), Set.of(skill), draw));
        }
        redeployment.keep(people, by);
        for (var number = 0; number < lent.size(); number++) {
            redeployment.agree(placement(ids, people.get(number), lent.get(number), draw), by);
        }
    }

    private static UUID manager(County county, Identities ids) {
        return county.staff().accounts().stream()
                .filter(it -> it.role() == Staff.Role.SERVICE_MANAGER)
                .findFirst()
                .map(it -> ids.account(it.username()))
                .orElseThrow();
    }

    /** A service that was paused two months ago, and whose people work elsewhere since. */
    private Provision lender(Identities ids, List<String> row, UUID by) {
        var id = ids.partOf(new UUID(0, 2), row.getFirst());
        var people = Integer.parseInt(row.getLast());
        var everywhere = new Name("All over the county", "Ar draws y sir");
        var it =
                new Provision(
                        id,
                        row.getFirst(),
                        new Name(row.get(1), row.get(2)),
                        Part.ADULTS,
                        everywhere,
                        3,
                        new Needs(List.of(new Needs.Staff("ADMIN", people, 0)), "", "", ""),
                        new Name("Everybody in the county", "Pawb yn y sir"),
                        Provision.Standing.ALWAYS_RAN);
        services.keep(it, by);
        var on = today.minusDays(PAUSED_DAYS);
        var days = new Move.Days(null, on, today.plusDays(14));
        var said =
                new Move.Said(
                        "Doors are closed; the people are needed where it cannot wait.",
                        it.affected().english(),
                        "On the county’s pages and by letter, in both languages.");
        var move = ids.partOf(id, "paused");
        moves.add(new Moves.Written(move, id, ServiceState.PAUSED, days, said), by);
        return it;
    }

    private void journeys(List<Provision> all, Draw draw) {
        for (var area = 0; area < AREAS; area++) {
            for (var service : all) {
                redeployment.journey(names.area(area, 1), service.id(), draw.between(6, 68));
            }
        }
    }

    // Each service counts its own; what is missing to run in full is a gap, by turns of services.
    private List<Gap> gaps(List<Provision> all, Draw draw, UUID by) {
        var rounds = new ArrayList<List<Gap>>();
        for (var service : all) {
            var own = new HashMap<String, Integer>();
            var share = draw.uniform(0.5, 0.8);
            var leans = service.tier() < 3 && OPEN.contains(service.state());
            for (var need : service.needs().staff()) {
                var people = leans ? (int) Math.ceil(share * need.full()) : need.safe();
                own.put(need.skill(), people);
                for (var gap = 0; gap < need.full() - people && leans; gap++) {
                    if (gap == rounds.size()) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.get(gap).add(new Gap(service, need.skill()));
                }
            }
            redeployment.ownStaff(service.id(), own, by);
        }
        return rounds.stream().flatMap(List::stream).toList();
    }

    private LentPerson person(
            Identities ids, int number, Provision home, Set<String> skills, Draw draw) {
        var all = new HashSet<>(skills);
        if (draw.chance(0.3)) {
            all.add("ADMIN");
        }
        var checked = today.minusDays(draw.between(20, 1_000));
        var until = draw.chance(0.15) ? today.plusDays(draw.between(5, 400)) : null;
        return new LentPerson(
                ids.partOf(new UUID(0, 1), number),
                "R" + (1_000 + number),
                names.person(draw),
                home.id(),
                all.stream().sorted().toList(),
                draw.from(List.of(22, 30, 37)),
                names.area(draw.below(AREAS), 1),
                new Checks(Level.ENHANCED, checked, until),
                draw.chance(0.05),
                draw.chance(0.3));
    }

    private Placement placement(Identities ids, LentPerson who, Gap gap, Draw draw) {
        var since = today.minusDays(draw.between(5, 160));
        var until = draw.chance(0.5) ? today.plusDays(draw.between(7, 120)) : null;
        var ready = new Placement.Ready(since, since, since, names.person(draw));
        return new Placement(
                ids.partOf(who.id(), "loan"),
                who.id(),
                gap.service().id(),
                gap.skill(),
                "Support",
                since,
                until,
                ready,
                names.person(draw),
                PlacementStage.WORKING,
                null);
    }
}
