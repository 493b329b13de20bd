package cymru.diogel.practice.families;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact.Address;
import cymru.diogel.practice.families.Fact.Identifier;
import cymru.diogel.practice.families.Fact.Involvement;
import cymru.diogel.practice.families.Fact.Language;
import cymru.diogel.practice.families.Fact.LegalStatus;
import cymru.diogel.practice.families.Fact.Life;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Version.Knowledge;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.Household;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PageTest
class FamiliesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 14);

    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private FactStore store;
    @Autowired private TestClock clock;

    private UUID practitioner = UUID.randomUUID();

    @BeforeEach
    void onADayInJuly() {
        clock.stopAt(Instant.parse("2026-07-14T08:00:00Z"));
        practitioner = county.a(Role.PRACTITIONER).id();
    }

    @Test
    void a_child_written_down_has_its_name_birth_address_and_language() {
        var family = county.aFamily().arrive();
        var child = family.child();
        var known = portrait(child.id());
        assertThat(known.officialName(TODAY))
                .hasValue(Name.official(child.givenName(), child.familyName()));
        assertThat(known.life()).hasValue(new Life(child.bornOn(), null, null));
        assertThat(known.address(Address.Where.LIVES, TODAY).map(Address::text))
                .hasValue(family.household().address());
        assertThat(known.languages(Language.Use.SPEAKS, TODAY)).containsExactly("cy");
    }

    @Test
    void every_kind_of_fact_comes_back_as_it_was_written() {
        var child = county.aFamily().arrive().child().id();
        var mother = UUID.randomUUID();
        var said =
                List.of(
                        new Name(Name.Kind.KNOWN_AS, "Llŷr", "ap Rhodri"),
                        new Identifier(Identifier.Scheme.HEALTH, "9434765919"),
                        new Tie(mother, Tie.Role.MOTHER, true),
                        new Address(Address.Where.FOUND, "Gorsaf fysiau Glannant", null),
                        new LegalStatus(LegalStatus.Status.INTERIM_CARE_ORDER),
                        new Involvement(
                                Involvement.Agency.HEALTH,
                                Involvement.Part.HEALTH_VISITOR,
                                "Siân Prydderch",
                                null),
                        new Language(Language.Use.CORRESPONDENCE, "cy"));
        families.add(Set.of(mother), List.of());
        said.forEach(
                it -> families.say(child, it, new Period(TODAY.minusDays(9), TODAY), practitioner));
        assertThat(portrait(child).versions()).extracting(Version::says).containsAll(said);
        assertThat(families.tiesTo(List.of(mother)))
                .singleElement()
                .satisfies(tie -> assertThat(tie.person()).isEqualTo(child));
    }

    @Test
    void corrections_in_the_database_leave_what_the_oracle_wrote_down() {
        for (var seed = 1; seed <= 150; seed++) {
            var sequence = new Sequence(seed);
            clock.stopAt(sequence.pages.getFirst().at());
            families.add(Set.of(sequence.person), List.of(sequence.first));
            for (var step : sequence.steps) {
                clock.stopAt(step.at());
                var line = sequence.first.line();
                families.correct(line, step.days(), step.says(), practitioner, "Told wrongly");
            }
            var known = store.of(List.of(sequence.person));
            for (var page : sequence.pages) {
                var then = Portrait.of(sequence.person, known.stream(), page.at());
                for (var day = 0; day < Sequence.DAYS; day++) {
                    var wanted = page.days()[day];
                    assertThat(then.on(Name.class, Sequence.FIRST.plusDays(day)))
                            .isEqualTo(wanted == null ? List.of() : List.of(wanted));
                }
            }
        }
    }

    @Test
    void two_corrections_in_one_instant_are_both_kept() {
        var child = county.aFamily().arrive().child();
        var line = line(child.id(), Name.class);
        families.correct(line, Period.ALWAYS, named("Cadi"), practitioner, "Misheard");
        families.correct(line, Period.ALWAYS, named("Cadi Haf"), practitioner, "Incomplete");
        assertThat(
                        store.of(List.of(child.id())).stream()
                                .filter(it -> it.line().equals(line))
                                .map(it -> ((Name) it.says()).given()))
                .containsExactlyInAnyOrder(child.givenName(), "Cadi", "Cadi Haf");
    }

    @Test
    void lists_show_a_child_by_the_name_that_is_known_now() {
        var family = county.aFamily().arrive();
        var child = family.child();
        clock.pass(Duration.ofDays(1));
        families.correct(
                line(child.id(), Name.class),
                Period.ALWAYS,
                named("Cadi"),
                practitioner,
                "Misheard");
        assertThat(shown(child).title()).isEqualTo("Cadi Prawf");
        var before = families.knownAt(List.of(child.id()), clock.instant().minusSeconds(3_600));
        assertThat(requireNonNull(before.get(child.id())).officialName(TODAY).map(Name::given))
                .hasValue(child.givenName());
    }

    @Test
    void an_unborn_child_is_the_same_child_when_it_is_born() {
        var home = new Household(UUID.randomUUID(), "H" + UUID.randomUUID(), null, null, null);
        var unborn =
                new Child(
                        UUID.randomUUID(),
                        "C" + UUID.randomUUID(),
                        home.id(),
                        null,
                        "Prawf",
                        null,
                        null);
        people.add(List.of(home), List.of(unborn));
        var expected = new Life(null, TODAY.plusDays(30), null);
        var line = families.say(unborn.id(), expected, Period.ALWAYS, practitioner);
        var born = new Life(TODAY.minusDays(1), TODAY.plusDays(30), null);
        clock.pass(Duration.ofHours(1));
        families.correct(line, Period.ALWAYS, born, practitioner, "Born");
        assertThat(portrait(unborn.id()).life()).hasValue(born);
        assertThat(shown(unborn).bornOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void nobody_has_two_official_names_at_once() {
        var child = county.aFamily().arrive().child().id();
        assertThatThrownBy(() ->
                        families.say(child, named("Other"), Period.since(TODAY), practitioner))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void many_facts_are_few_questions() {
        var persons = new ArrayList<UUID>();
        var facts = new ArrayList<Version>();
        for (var number = 0; number < 500; number++) {
            var person = UUID.randomUUID();
            persons.add(person);
            facts.add(Version.first(person, named("N" + number), Period.ALWAYS, told()));
        }
        families.add(Set.copyOf(persons), facts);
        assertThat(families.known(persons))
                .hasSize(500)
                .allSatisfy((_, it) -> assertThat(it.versions()).hasSize(1));
    }

    @Test
    void a_taken_over_fact_was_known_as_long_as_anybody_asks() {
        Family family = county.aFamily().arrive();
        var name = new Name(Name.Kind.SPELLING, "Sian", "Prawf");
        families.add(
                Set.of(), List.of(Version.first(family.child().id(), name, Period.ALWAYS, told())));
        var longAgo = Instant.parse("2010-01-01T00:00:00Z");
        var child = family.child().id();
        assertThat(
                        requireNonNull(families.knownAt(List.of(child), longAgo).get(child))
                                .on(Name.class, TODAY))
                .containsExactly(name);
    }

    private Portrait portrait(UUID person) {
        return requireNonNull(families.known(List.of(person)).get(person));
    }

    private Child shown(Child child) {
        return requireNonNull(people.children(List.of(child.id())).get(child.id()));
    }

    private UUID line(UUID person, Class<? extends Fact> kind) {
        return portrait(person).all(kind).findFirst().orElseThrow().line();
    }

    private static Name named(String given) {
        return Name.official(given, "Prawf");
    }

    private static Knowledge told() {
        return Knowledge.TAKEN_OVER;
    }
}
