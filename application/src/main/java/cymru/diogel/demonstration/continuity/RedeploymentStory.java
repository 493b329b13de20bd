package cymru.diogel.demonstration.continuity;

import cymru.diogel.continuity.redeployment.LentPerson;
import cymru.diogel.continuity.redeployment.LentPerson.Checks;
import cymru.diogel.continuity.redeployment.LentPerson.Level;
import cymru.diogel.continuity.redeployment.Placement;
import cymru.diogel.continuity.redeployment.PlacementStage;
import cymru.diogel.continuity.redeployment.Redeployment;
import cymru.diogel.continuity.services.Needs;
import cymru.diogel.continuity.services.Service;
import cymru.diogel.continuity.services.Services;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Names;
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
    private static final double OWN_SHARE = 0.62;

    private final Redeployment redeployment;
    private final Services services;
    private final Names names = new Names();
    private final LocalDate today;

    RedeploymentStory(Redeployment redeployment, Services services, Clock clock) {
        this.redeployment = redeployment;
        this.services = services;
        this.today = LocalDate.now(clock);
    }

    /** A place to be filled. */
    private record Gap(Service service, String skill) {}

    @Override
    public void load(County county, Identities ids) {
        var all = services.all();
        var lenders = all.stream().filter(it -> it.tier() == 3).toList();
        if (lenders.isEmpty()) {
            return;
        }
        var draw = Draw.of(ids.seed(), Draw.Subject.STAFF, 200_611);
        var by = ids.partOf(new UUID(0, 0), "redeployment");
        journeys(all, draw);
        var gaps = gaps(all, by);
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

    private void journeys(List<Service> all, Draw draw) {
        for (var area = 0; area < AREAS; area++) {
            for (var service : all) {
                redeployment.journey(names.area(area, 1), service.id(), draw.between(6, 68));
            }
        }
    }

    // Each service counts its own; what is missing to run in full is a gap, by turns of services.
    private List<Gap> gaps(List<Service> all, UUID by) {
        var rounds = new ArrayList<List<Gap>>();
        for (var service : all) {
            var own = new HashMap<String, Integer>();
            for (var need : service.needs().staff()) {
                var people = own(service, need);
                own.put(need.skill(), people);
                for (var gap = 0; gap < need.full() - people && service.tier() < 3; gap++) {
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

    private static int own(Service service, Needs.Staff need) {
        return service.tier() == 3 ? need.full() : (int) Math.ceil(OWN_SHARE * need.full());
    }

    private LentPerson person(
            Identities ids, int number, Service home, Set<String> skills, Draw draw) {
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
