package cymru.diogel.demonstration.loading;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.generation.Circles;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.People;
import org.springframework.stereotype.Component;

/** Puts made-up families where real ones would be, with everybody around them. */
@Component
class FamilyLoader {
    private final People people;
    private final Families families;

    FamilyLoader(People people, Families families) {
        this.people = people;
        this.families = families;
    }

    void load(County county, Identities ids) {
        var places = new Places(ids);
        var children = county.children().toList();
        people.takeOver(
                county.households().stream().map(places::household).toList(),
                children.stream().map(places::child).toList());
        people.takeOverPlans(
                children.stream().flatMap(it -> places.plans(it).stream()).toList(),
                children.stream().flatMap(places::conferences).toList());
        people.allocateAll(county.households().stream().flatMap(places::allocations).toList());
        var circles = new Circles(county);
        var around = new Around(ids);
        county.households().forEach(it -> around.gather(it, circles.around(it)));
        families.add(around.adults(), around.facts());
    }
}
