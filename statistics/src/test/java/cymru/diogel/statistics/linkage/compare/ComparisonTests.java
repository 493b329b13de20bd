package cymru.diogel.statistics.linkage.compare;

import static cymru.diogel.statistics.linkage.Records.BRECON;
import static cymru.diogel.statistics.linkage.Records.NEWTOWN;
import static cymru.diogel.statistics.linkage.Records.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.linkage.Records;
import cymru.diogel.statistics.linkage.people.BirthDate;
import cymru.diogel.statistics.linkage.people.Person;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {
    @ParameterizedTest
    @CsvSource({
        "Siân, Sian, SAME",
        "Siân, Jane, VARIANT",
        "Siôn, Siôn Rhys, VARIANT",
        "Mary Ann, Mari Jane, SIMILAR",
        "William Rhys, Rhys, PART",
        "Catrin, Catrni, CLOSE",
        "Carys, Cerys, CLOSE",
        "Ann, Non, DIFFERENT",
        "Gwenda, G, INITIAL",
        "Megan, Rhys, DIFFERENT",
        "Megan, '', MISSING"
    })
    void given_names_agree_in_levels(String a, String b, Level level) {
        var pattern = compare(person(a, "Jones", "", ""), person(b, "Jones", "", ""));
        assertThat(Pattern.level(pattern, Field.GIVEN_NAME)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "ap Rhys, ferch Rhys, SAME",
        "Kowalska, Kowalski, SAME",
        "Parry-Jones, Jones, PART",
        "Williams, Wiliams, CLOSE",
        "Howell, Hywel, SOUND",
        "Jones, Price, DIFFERENT"
    })
    void family_names_agree_in_levels(String a, String b, Level level) {
        var pattern = compare(person("Ffion", a, "", ""), person("Ffion", b, "", ""));
        assertThat(Pattern.level(pattern, Field.FAMILY_NAME)).isEqualTo(level);
    }

    @Test
    void names_in_each_others_place_are_one_piece_of_evidence() {
        var pattern = compare(person("Rhys", "Morgan", "", ""), person("Morgan", "Rhys", "", ""));
        assertThat(Pattern.level(pattern, Field.GIVEN_NAME)).isEqualTo(Level.CROSSED);
        assertThat(Pattern.level(pattern, Field.FAMILY_NAME)).isEqualTo(Level.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "20150312, 20150312, SAME",
        "20150312, 20151203, SWAPPED",
        "20150312, 20150317, CLOSE",
        "20150312, 20150321, CLOSE",
        "20150312, 20160312, CLOSE",
        "20150312, 20260312, OTHER_YEAR",
        "20150312, 20150327, NEAR",
        "20150312, 20150501, NEAR",
        "20150312, 20170917, DIFFERENT",
        "20150312, 20150300, NEAR",
        "20150312, 20150000, NEAR",
        "20150312, '', MISSING"
    })
    void birth_dates_agree_in_levels(String a, String b, Level level) {
        var pattern = compare(person("Ffion", "Jones", a, ""), person("Ffion", "Jones", b, ""));
        assertThat(Pattern.level(pattern, Field.BIRTH_DATE)).isEqualTo(level);
    }

    @Test
    void an_estimated_birth_date_is_never_the_same() {
        var estimated = new BirthDate(2015, 1, 1, true);
        assertThat(BirthLevels.of(estimated, estimated)).isEqualTo(Level.NEAR);
        assertThat(BirthLevels.of(estimated, new BirthDate(2015, 11, 20, false)))
                .isEqualTo(Level.NEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Heol y Bryn, Newtown, SY16 1AA|12, Heol y Bryn, Newtown, sy161aa|SAME",
                "12 Heol y Bryn, Newtown, SY16 1AA|12 Bryn Road, Newtown, SY16 1AA|CLOSE",
                "12 Station Rd, Newtown, SY16 1AA|12 Station Road, Newtown, SY16 1AA|SAME",
                "12 Heol y Bryn, Newtown, SY16 1AA|4 Mill Lane, Newtown, SY16 9ZZ|AREA",
                "12 Heol y Bryn, Newtown, SY16 1AA|4 Mill Lane, Brecon, LD3 7BB|DIFFERENT",
                "12 Heol y Bryn, Newtown, SY16 1AA|NFA|MISSING"
            })
    void addresses_agree_in_levels(String a, String b, Level level) {
        var pattern = compare(person("Ffion", "Jones", "", a), person("Ffion", "Jones", "", b));
        assertThat(Pattern.level(pattern, Field.ADDRESS)).isEqualTo(level);
    }

    @Test
    void a_former_name_and_a_former_address_count_as_well_as_the_present_ones() {
        var before = person("Ffion", "Price", "20150312", NEWTOWN);
        var married = person("Ffion", "Jones", "20150312", BRECON);
        var now =
                married.alsoNamed("Ffion", "Price")
                        .livingAt(
                                List.of(
                                        married.addresses().getFirst(),
                                        before.addresses().getFirst()));
        assertThat(compare(before, now)).isEqualTo(compare(before, before));
    }

    @Property
    void a_comparison_has_no_direction(@ForAll("people") Person a, @ForAll("people") Person b) {
        assertThat(compare(a, b)).isEqualTo(compare(b, a));
    }

    @Property
    void whoever_is_compared_with_themselves_agrees_in_all_that_is_known(
            @ForAll("people") Person a) {
        int pattern = compare(a, a);
        for (var field : Field.values()) {
            assertThat(Pattern.level(pattern, field)).isIn(Level.SAME, Level.MISSING);
        }
    }

    @Provide
    Arbitrary<Person> people() {
        return Records.any();
    }

    private static int compare(Person a, Person b) {
        return Described.of(a).compare(Described.of(b));
    }
}
