package cymru.diogel.statistics.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTests {
    // Winkler's published table, to three places.
    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.944, 0.961",
        "dwayne, duane, 0.822, 0.840",
        "dixon, dicksonx, 0.767, 0.813",
        "jones, johnson, 0.790, 0.832",
        "michelle, michael, 0.869, 0.921",
        "abc, xyz, 0, 0"
    })
    void jaro_and_winkler_give_the_published_values(
            String a, String b, double jaro, double jaroWinkler) {
        assertThat(Similarity.jaro(a, b)).isCloseTo(jaro, within(0.0006));
        assertThat(Similarity.jaroWinkler(a, b)).isCloseTo(jaroWinkler, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({
        "ca, abc, 2",
        "kitten, sitting, 3",
        "sion, sino, 1",
        "rhys, rhys, 0",
        "'', owen, 4",
        "a cat, an abct, 3"
    })
    void damerau_and_levenshtein_count_swapped_neighbours_once(String a, String b, int distance) {
        assertThat(Similarity.damerauLevenshtein(a, b)).isEqualTo(distance);
    }

    @Property
    void the_distance_is_a_metric(
            @ForAll @Word String a, @ForAll @Word String b, @ForAll @Word String c) {
        int ab = Similarity.damerauLevenshtein(a, b);
        assertThat(ab).isEqualTo(Similarity.damerauLevenshtein(b, a));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        assertThat(ab)
                .isLessThanOrEqualTo(
                        Similarity.damerauLevenshtein(a, c) + Similarity.damerauLevenshtein(c, b));
    }

    @Property
    void one_slip_is_a_distance_of_at_most_one(@ForAll @Word String a, @ForAll @Word String b) {
        assertThat(Similarity.isOneSlip(a, b)).isEqualTo(Similarity.damerauLevenshtein(a, b) <= 1);
    }

    @Property
    void similarity_is_symmetric_and_one_only_for_the_same(
            @ForAll @Word String a, @ForAll @Word String b) {
        double jw = Similarity.jaroWinkler(a, b);
        assertThat(jw).isBetween(0.0, 1.0).isCloseTo(Similarity.jaroWinkler(b, a), within(1e-12));
        assertThat(jw == 1).isEqualTo(a.equals(b));
    }

    @Test
    void a_common_beginning_raises_the_similarity() {
        assertThat(Similarity.jaroWinkler("gwilym", "gwilim"))
                .isGreaterThan(Similarity.jaro("gwilym", "gwilim"));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @CharRange(from = 'a', to = 'd')
    @StringLength(max = 6)
    @interface Word {}
}
