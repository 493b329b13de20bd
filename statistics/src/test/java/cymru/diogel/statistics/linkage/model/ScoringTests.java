package cymru.diogel.statistics.linkage.model;

import static cymru.diogel.statistics.linkage.Records.BRECON;
import static cymru.diogel.statistics.linkage.Records.NEWTOWN;
import static cymru.diogel.statistics.linkage.Records.person;
import static cymru.diogel.statistics.linkage.Records.withNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.statistics.linkage.Records;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;
import cymru.diogel.statistics.linkage.people.Person;
import cymru.diogel.statistics.linkage.people.Sex;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTests {
    private static final Person CATRIN = person("Catrin", "Jones", "20150312", NEWTOWN);
    private static final Scoring SCORING =
            new Scoring(StandardModel.model(), TermFrequencies.NONE, 20_000);

    @Test
    void one_record_twice_is_certain() {
        var score = score(CATRIN, CATRIN);
        assertThat(score.band()).isEqualTo(Band.CERTAIN);
        assertThat(score.cautions()).isEmpty();
        assertThat(score.reasons()).allMatch(it -> it.level() == Level.SAME).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Megan", "Rhys", "Cerys", "Mari"})
    void twins_are_not_one_child(String twin) {
        var score = score(CATRIN, person(twin, "Jones", "20150312", NEWTOWN));
        assertThat(score.cautions()).contains(Caution.MAYBE_TWINS);
        assertThat(score.band()).isIn(Band.POSSIBLE, Band.NOT);
        assertThat(score.against()).isEqualTo(Kind.HOUSEHOLD);
        assertThat(score.reasons())
                .anyMatch(it -> it.field() == Field.GIVEN_NAME && it.weight() < 0);
    }

    @Test
    void twins_of_one_home_with_two_family_names_are_not_one_child_either() {
        var score = score(CATRIN, person("Megan", "Price", "20150312", NEWTOWN));
        assertThat(score.cautions()).contains(Caution.MAYBE_TWINS);
        assertThat(score.band()).isIn(Band.POSSIBLE, Band.NOT);
    }

    @Test
    void twins_named_alike_are_never_certain() {
        var carys = person("Carys", "Jones", "20150312", NEWTOWN);
        var score = score(carys, person("Cerys", "Jones", "20150312", NEWTOWN));
        assertThat(score.cautions()).contains(Caution.TWINS_NAMED_ALIKE);
        assertThat(score.band()).isNotEqualTo(Band.CERTAIN);
        var beth =
                score(
                        person("Bethan", "Jones", "20150312", NEWTOWN),
                        person("Beth", "Jones", "20150312", NEWTOWN));
        assertThat(beth.band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void siblings_are_not_offered() {
        assertThat(score(CATRIN, person("Rhys", "Jones", "20171101", NEWTOWN)).band())
                .isEqualTo(Band.NOT);
    }

    @Test
    void cousins_of_one_name_are_never_certain_even_in_one_home() {
        var cousin = score(CATRIN, person("Catrin", "Jones", "20150322", NEWTOWN));
        assertThat(cousin.cautions()).contains(Caution.MAYBE_NAMESAKES);
        assertThat(cousin.band()).isNotEqualTo(Band.CERTAIN);
        var elsewhere = score(CATRIN, person("Catrin", "Jones", "20130901", BRECON));
        assertThat(elsewhere.band()).isEqualTo(Band.NOT);
        assertThat(elsewhere.against()).isIn(Kind.NAMESAKES, Kind.STRANGERS);
    }

    @Test
    void name_and_birth_date_alone_are_never_certain() {
        var moved = score(CATRIN, person("Catrin", "Jones", "20150312", BRECON));
        assertThat(moved.cautions()).containsExactly(Caution.NOTHING_CONFIRMS);
        assertThat(moved.band()).isEqualTo(Band.LIKELY);
    }

    @Test
    void a_health_number_is_strong_evidence_but_no_key() {
        var number = "943 476 5919";
        var moved = withNumber(person("Catrin", "Price", "20150312", BRECON), number);
        assertThat(score(withNumber(CATRIN, number), moved).band()).isEqualTo(Band.LIKELY);
        var somebody = withNumber(person("Oliver", "Smith", "20080101", BRECON), number);
        assertThat(score(withNumber(CATRIN, number), somebody).band()).isNotEqualTo(Band.CERTAIN);
        var other = withNumber(CATRIN, "999 000 0018");
        assertThat(score(withNumber(CATRIN, number), other).cautions())
                .contains(Caution.NUMBERS_DIFFER);
        var cat = withNumber(person("Cat", "Jones", "20150312", NEWTOWN), number);
        assertThat(score(withNumber(CATRIN, number), cat).band()).isEqualTo(Band.CERTAIN);
    }

    @Test
    void what_a_person_has_said_outranks_any_score() {
        var score = SCORING.score(Described.of(CATRIN), Described.of(CATRIN), true);
        assertThat(score.band()).isEqualTo(Band.NOT);
        assertThat(score.probability()).isGreaterThan(0.99);
        assertThat(score.cautions()).containsExactly(Caution.MARKED_DIFFERENT);
    }

    @Test
    void a_rare_name_weighs_more_than_a_common_one() {
        var names =
                TermFrequencies.of(Map.of("Catrin", 10L), Map.of("Jones", 900L, "Ravenhill", 1L));
        assertThat(names.familyBits("ravenhill")).isGreaterThan(names.familyBits("jones") + 5);
        // One share of everybody: Σf² = f, so agreement is worth what it is on average.
        assertThat(names.givenBits("catrin")).isCloseTo(0, within(1e-12));
        assertThat(TermFrequencies.NONE.familyBits("jones")).isZero();
    }

    @Property(tries = 300)
    void a_score_has_no_direction_and_its_weight_is_the_sum_of_its_reasons(
            @ForAll("people") Person a, @ForAll("people") Person b) {
        var score = score(a, b);
        assertThat(score).isEqualTo(score(b, a));
        assertThat(score.reasons().stream().mapToDouble(Reason::weight).sum())
                .isCloseTo(score.weight(), within(1e-9));
        assertThat(score.probability()).isBetween(0.0, 1.0);
    }

    @Property(tries = 300)
    void nobody_resembles_a_record_more_than_the_record_itself(
            @ForAll("people") Person a, @ForAll("people") Person b) {
        if (knowsAsMuch(a, b)) {
            assertThat(score(a, b).probability())
                    .isLessThanOrEqualTo(score(a, a).probability() + 1e-9);
        }
    }

    @Property(tries = 300)
    void certain_is_only_for_one_given_name_and_one_birth_date(
            @ForAll("people") Person a, @ForAll("people") Person b) {
        var score = score(a, b);
        if (score.band() == Band.CERTAIN) {
            assertThat(score.cautions()).isEmpty();
            assertThat(a.birth()).isEqualTo(b.birth()).isNotNull();
        }
    }

    @Provide
    Arbitrary<Person> people() {
        return Records.any();
    }

    private static boolean knowsAsMuch(Person a, Person b) {
        return b.names().getFirst().given().isEmpty() == a.names().getFirst().given().isEmpty()
                && b.names().getFirst().family().isEmpty()
                        == a.names().getFirst().family().isEmpty()
                && (a.birth() == null) == (b.birth() == null)
                && a.addresses().isEmpty() == b.addresses().isEmpty()
                && (a.sex() == Sex.NOT_SAID) == (b.sex() == Sex.NOT_SAID)
                && (a.number() == null) == (b.number() == null);
    }

    private static Score score(Person a, Person b) {
        return SCORING.score(Described.of(a), Described.of(b), false);
    }
}
