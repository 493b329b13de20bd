package cymru.diogel.practice.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.demonstration.county.Child;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Household;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** Three hundred searches over the made-up county; rolled back at the end. */
@SpringBootTest
@Transactional
class ForgivingSearchTests {
    private static final int SEARCHES = 300;
    private static final List<Misspelling> KINDS = List.of(Misspelling.values());
    private static final County COUNTY =
            Demonstration.county(
                    1, Scale.COUNTY, LocalDate.of(2026, 11, 20), WorkingDays.englandAndWales());
    private static final Viewer QUALITY =
            new Viewer(UUID.randomUUID(), "Q", "Quality", Role.QUALITY, null, "en");

    private final CountyLoader loader;
    private final Search search;
    private final People people;

    ForgivingSearchTests(
            @Autowired CountyLoader loader, @Autowired Search search, @Autowired People people) {
        this.loader = loader;
        this.search = search;
        this.people = people;
    }

    private record Home(Child child, Household household) {}

    @Test
    void misspelled_children_are_found_nearly_always_and_mostly_first() {
        loader.load(COUNTY);
        var homes = homes();
        var ids = people.childrenByReference(homes.stream().map(it -> it.child().id()).toList());
        var random = new Random(7);
        var first = 0;
        var five = 0;
        var missed = new ArrayList<String>();
        for (var number = 0; number < SEARCHES; number++) {
            var home = homes.get(random.nextInt(homes.size()));
            var kind = KINDS.get(number % KINDS.size());
            var typed = kind.of(home.child(), home.household(), random);
            var wanted = requireNonNull(ids.get(home.child().id()));
            var found = search.find(QUALITY, typed).stream().map(it -> it.person()).toList();
            var place = found.indexOf(wanted.id());
            first += place == 0 ? 1 : 0;
            five += place >= 0 && place < 5 ? 1 : 0;
            if (place != 0) {
                missed.add(kind + " at " + place);
            }
        }
        assertThat(five).as("among the first five; %s", missed).isGreaterThanOrEqualTo(294);
        assertThat(first).as("on top; %s", missed).isGreaterThanOrEqualTo(270);
    }

    @Test
    void a_child_is_found_by_another_spelling_and_by_the_mother_and_by_a_number() {
        loader.load(COUNTY);
        var marked =
                homes().stream()
                        .filter(it -> it.child().givenName().equals("Llŷr"))
                        .findFirst()
                        .orElseThrow();
        var child = people.childrenByReference(List.of(marked.child().id()));
        var wanted = requireNonNull(child.get(marked.child().id()));
        assertThat(search.find(QUALITY, wanted.reference()))
                .extracting(Search.Found::person)
                .containsExactly(wanted.id());
        assertThat(search.find(QUALITY, "llyr " + marked.child().born()))
                .first()
                .satisfies(it -> {
                    assertThat(it.person()).isEqualTo(wanted.id());
                    assertThat(it.isChild()).isTrue();
                    assertThat(it.why()).contains(Why.SAME, Why.BORN);
                });
    }

    @Test
    void a_birthday_some_days_out_is_near_and_nearer_than_one_of_another_year() {
        loader.load(COUNTY);
        var random = new Random(11);
        var homes = homes();
        var first = 0;
        for (var number = 0; number < 60; number++) {
            var child = homes.get(random.nextInt(homes.size())).child();
            var born = requireNonNull(child.born()).plusDays(1 + random.nextInt(8));
            var wanted =
                    requireNonNull(people.childrenByReference(List.of(child.id())).get(child.id()));
            var name = child.givenName() + " " + child.familyName();
            var found = search.find(QUALITY, name + " " + born);
            assertThat(found).as(name).extracting(Search.Found::person).contains(wanted.id());
            first += found.getFirst().person().equals(wanted.id()) ? 1 : 0;
            assertThat(found.getFirst().why()).as(name).contains(Why.BORN_NEAR);
        }
        assertThat(first).isGreaterThanOrEqualTo(57);
    }

    private static List<Home> homes() {
        return COUNTY.households().stream()
                .flatMap(home -> home.children().stream().map(it -> new Home(it, home)))
                .filter(it -> it.child().born() != null)
                .toList();
    }
}
