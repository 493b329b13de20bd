package cymru.diogel.statistics.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {
    @ParameterizedTest
    @CsvSource({
        "Siân, sian",
        "Llŷr ap Siôn, llyr ap sion",
        "O’Brien, obrien",
        "O'Brien, obrien",
        "Parry-Jones, parry jones",
        "Wójcik, wojcik",
        "Łukasz, lukasz",
        "ʿAbd al-Raḥmān, abd al rahman",
        "'  DŴR   Ŷ ', dwr y"
    })
    void marks_and_signs_do_not_part_two_names(String written, String folded) {
        assertThat(Folding.folded(written)).isEqualTo(folded);
    }

    @Property
    void folding_twice_changes_nothing_more(@ForAll String any) {
        var once = Folding.folded(any);
        assertThat(Folding.folded(once)).isEqualTo(once).matches("[a-z0-9 ]*");
    }

    @ParameterizedTest
    @CsvSource({
        "ap Rhys, rhys",
        "ferch Rhys, rhys",
        "verch Rhys, rhys",
        "ab Owain, owain",
        "Parry-Jones, parry|jones",
        "Parry Jones, parry|jones",
        "MacDonald, mcdonald",
        "Mac Donald, mcdonald",
        "McDonald, mcdonald",
        "Macey, macey",
        "O Brien, obrien",
        "Kowalska, kowalski",
        "Nowacka, nowacki",
        "al-Masri, masri",
        "van der Berg, vanderberg",
        "Ap, ap"
    })
    void family_names_are_taken_apart(String written, String parts) {
        assertThat(String.join("|", FamilyName.of(written).parts())).isEqualTo(parts);
    }

    @Test
    void a_double_name_shares_a_part_with_either_of_its_names() {
        var twice = FamilyName.of("Parry-Jones");
        assertThat(twice.sharesPartWith(FamilyName.of("Jones"))).isTrue();
        assertThat(FamilyName.of("Parry").sharesPartWith(twice)).isTrue();
        assertThat(twice.sharesPartWith(FamilyName.of("Jones-Evans"))).isTrue();
        assertThat(twice.sharesPartWith(FamilyName.of("Evans"))).isFalse();
        assertThat(FamilyName.of("Jones").sharesPartWith(FamilyName.of("Jones"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Rhys, Reece",
        "Rhys, Rees",
        "Llinos, Linos",
        "Hywel, Howell",
        "Gruffudd, Griffith",
        "Ffion, Fion",
        "Dafydd, David",
        "Siân, Shan",
        "Siôn, Shaun",
        "Huw, Hugh",
        "Carys, Karis",
        "Alys, Alice",
        "Llywelyn, Llewellyn",
        "Mohammed, Muhammad",
        "Yusuf, Youssef"
    })
    void names_that_sound_alike_have_one_code(String a, String b) {
        assertThat(WelshSound.of(a)).isEqualTo(WelshSound.of(b)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Erin, Arwen", "Megan, Morgan", "Owen, Evan", "Rhian, Rhiannon", "Gwen, Gwyneth"})
    void names_that_sound_apart_have_two_codes(String a, String b) {
        assertThat(WelshSound.of(a)).isNotEqualTo(WelshSound.of(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Siôn, Sean",
        "Siôn, John",
        "Ieuan, Ewan",
        "Ieuan, Evan",
        "Siân, Jane",
        "Llŷr, Lear",
        "Gwilym, William",
        "Gwilym, Wil",
        "Dafydd, David",
        "Dafydd, Dai",
        "Mair, Mary",
        "Rhys, Reece",
        "Małgorzata, Gosia",
        "Muhammad, Mohammed"
    })
    void forms_of_one_name_are_variants(String a, String b) {
        assertThat(GivenNames.standard().areVariants(a, b)).isTrue();
        assertThat(GivenNames.standard().areVariants(b, a)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Carys, Cerys", "Siân, Siôn", "Ioan, Ifan", "Megan, Mari", "Zzz, Yyy", "'', ''"})
    void names_of_different_people_are_not(String a, String b) {
        assertThat(GivenNames.standard().areVariants(a, b)).isFalse();
    }

    @Test
    void the_list_of_given_names_holds_together() {
        var classes = GivenNames.standard().classes();
        assertThat(classes).hasSizeGreaterThan(400);
        var heads = new HashSet<String>();
        for (var names : classes) {
            assertThat(names).hasSizeGreaterThan(1).allMatch(name -> name.matches("[a-z]{2,}"));
            assertThat(heads.add(names.iterator().next())).as("head of %s", names).isTrue();
        }
        assertThat(GivenNames.standard().variantsOf("Siân")).contains("sian", "jane", "shan");
    }

    @Test
    void a_search_finds_a_name_by_what_it_has_in_common_with_it() {
        assertThat(NameKeys.of("Rhys")).containsAnyElementsOf(NameKeys.ofGiven("Reece Tomos"));
        assertThat(NameKeys.of("Howell")).containsAnyElementsOf(NameKeys.ofFamily("ap Hywel"));
        assertThat(NameKeys.of("william")).contains("#gwilym", "=william");
        assertThat(NameKeys.ofFamily("ferch Rhys")).isEqualTo(NameKeys.ofFamily("ap Rhys"));
        assertThat(NameKeys.of("")).isEmpty();
        assertThat(List.copyOf(NameKeys.ofFamily("Parry-Jones"))).contains("=parry", "=jones");
    }
}
