package cymru.diogel.practice.joining;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Welsh families, some of whom are on record twice. */
@PageTest
class FinderTests {
    @Autowired private County county;
    @Autowired private People people;
    @Autowired private Families families;
    @Autowired private Finder finder;
    @Autowired private PairStore store;
    @Autowired private Likely likely;

    private Account worker;
    private Parish parish;

    @BeforeEach
    void aParish() {
        worker = county.a(Role.TEAM_MANAGER);
        parish = new Parish(people, families, worker);
    }

    @Test
    void one_child_in_welsh_and_in_english_is_found_with_reasons() {
        var welsh = child("3 Heol Brynglas, Trefaes", "Siôn", "Gwallter", "2016-03-09");
        var english = child("3 Heol Brynglas, Trefaes", "Sean", "Gwallter", "2016-03-09");
        assertThat(partners(welsh)).containsExactly(english);
        assertThat(pairs(welsh).getFirst().reasons())
                .extracting(it -> it.field() + " " + it.level())
                .contains("GIVEN_NAME VARIANT", "FAMILY_NAME SAME", "BIRTH_DATE SAME");
    }

    @Test
    void day_and_month_the_other_way_round_are_found() {
        var one = child("8 Maes y Dref, Llanddwr", "Heledd", "Ceirios", "2014-05-11");
        var other = child("8 Maes y Dref, Llanddwr", "Heledd", "Ceirios", "2014-11-05");
        assertThat(partners(one)).containsExactly(other);
    }

    @Test
    void twins_are_never_offered() {
        var home = parish.home("1 Stryd y Capel, Pentrebach");
        var one = parish.child(home, "Mabli", "Tudfil", "2018-07-01");
        parish.child(home, "Nansi", "Tudfil", "2018-07-01");
        assertThat(partners(one)).isEmpty();
    }

    @Test
    void twins_in_two_homes_are_never_offered() {
        var one = child("2 Stryd y Bont, Pentrebach", "Gruffudd", "Madrun", "2018-08-02");
        child("77 Lôn Uchaf, Trefaes", "Osian", "Madrun", "2018-08-02");
        assertThat(partners(one)).isEmpty();
    }

    @Test
    void brothers_and_sisters_with_like_names_are_never_offered() {
        var home = parish.home("5 Tan y Graig, Llanddwr");
        var one = parish.child(home, "Elan", "Tegfan", "2012-02-10");
        parish.child(home, "Elin", "Tegfan", "2014-08-21");
        parish.child(home, "Eleri", "Tegfan", "2016-12-30");
        assertThat(partners(one)).isEmpty();
    }

    @Test
    void cousins_named_after_one_grandfather_are_never_offered() {
        var one = child("9 Ffordd Newydd, Trefaes", "Ifan Rhys", "Brochwel", "2011-04-17");
        child("10 Ffordd Newydd, Trefaes", "Ifan Rhys", "Brochwel", "2013-09-30");
        assertThat(partners(one)).isEmpty();
    }

    @Test
    void a_father_and_son_of_one_name_are_two() {
        var son = child("4 Heol yr Afon, Llanddwr", "Dewi", "Cynfarch", "2015-01-23");
        var father = parish.around(son, Fact.Tie.Role.FATHER, "Dewi", "Cynfarch");
        parish.say(father, new Fact.Life(LocalDate.of(2015, 1, 23), null, null));
        assertThat(partners(son)).isEmpty();
    }

    @Test
    void who_was_said_to_be_somebody_else_is_not_offered_again() {
        var one = child("6 Bryn Awel, Trefaes", "Lleucu", "Morgant", "2017-10-12");
        var other = child("6 Bryn Awel, Trefaes", "Lleucu", "Morgant", "2017-10-12");
        assertThat(partners(one)).containsExactly(other);
        likely.part(one, List.of(other), worker.id());
        assertThat(partners(one)).isEmpty();
        parish.say(one, new Fact.Name(Fact.Name.Kind.KNOWN_AS, "Lleu", "Morgant"));
        assertThat(partners(one)).isEmpty();
        likely.withdraw(store.apart(Set.of(one)).getFirst(), worker.id());
        assertThat(partners(one)).containsExactly(other);
    }

    @Test
    void a_child_known_by_its_reference_alone_is_found_when_its_name_is_told() {
        var known = child("12 Cae Glas, Pentrebach", "Tirion", "Elfael", "2016-06-06");
        var home = parish.home("12 Cae Glas, Pentrebach");
        var imported =
                new Child(
                        UUID.randomUUID(),
                        "C-" + UUID.randomUUID(),
                        home.id(),
                        null,
                        null,
                        null,
                        null);
        people.takeOver(List.of(), List.of(imported));
        assertThat(partners(imported.id())).isEmpty();
        parish.say(imported.id(), Fact.Name.official("Tirion", "Elfael"));
        parish.say(imported.id(), new Fact.Life(LocalDate.of(2016, 6, 6), null, null));
        assertThat(partners(imported.id())).containsExactly(known);
    }

    private UUID child(String address, String given, String family, String born) {
        return parish.child(parish.home(address), given, family, born);
    }

    private List<Pair> pairs(UUID person) {
        finder.find();
        return store.likeliest(100_000).stream()
                .filter(it -> it.one().equals(person) || it.other().equals(person))
                .toList();
    }

    private Set<UUID> partners(UUID person) {
        return pairs(person).stream()
                .map(it -> it.one().equals(person) ? it.other() : it.one())
                .collect(Collectors.toSet());
    }
}
