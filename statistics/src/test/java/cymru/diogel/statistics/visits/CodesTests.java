package cymru.diogel.statistics.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTests {
    @Test
    void an_identifier_keeps_its_code() {
        var codes = new Codes();
        assertThat(codes.code("H7")).isZero();
        assertThat(codes.code("H3")).isEqualTo(1);
        assertThat(codes.code("H7")).isZero();
        assertThat(codes.id(1)).isEqualTo("H3");
        assertThat(codes.find("H4")).isEmpty();
        assertThat(codes.size()).isEqualTo(2);
    }

    @Test
    void identifiers_are_ordered_as_people_order_them() {
        var codes = new Codes();
        var ids = List.of("H10", "H9", "H007", "H7", "G2", "H9a", "", "12", "9");
        ids.forEach(codes::code);
        assertThat(
                        Stream.iterate(0, i -> i + 1)
                                .limit(ids.size())
                                .sorted(codes.order())
                                .map(codes::id))
                .containsExactly("", "9", "12", "G2", "H007", "H7", "H9", "H9a", "H10");
    }
}
