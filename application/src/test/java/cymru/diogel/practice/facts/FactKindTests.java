package cymru.diogel.practice.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.language.Words;
import cymru.diogel.practice.families.Fact;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FactKindTests {
    @Test
    void every_fact_there_is_has_a_kind_and_each_kind_one_fact() {
        assertThat(Arrays.stream(FactKind.values()).map(FactKind::says))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fact.class.getPermittedSubclasses())
                                .<Class<? extends Fact>>map(it -> it.asSubclass(Fact.class))
                                .toList());
    }

    @Test
    void every_kind_is_found_by_its_code() {
        for (var kind : FactKind.values()) {
            assertThat(FactKind.of(kind.code())).hasValue(kind);
        }
        assertThat(FactKind.of("shoe-size")).isEmpty();
    }

    @Test
    void every_field_and_choice_has_its_words_in_both_languages() {
        for (var words : new Words[] {new Words(Words.ENGLISH), new Words(Words.WELSH)}) {
            for (var kind : FactKind.values()) {
                for (var field : kind.fields()) {
                    assertThat(words.has("facts.field-" + field.name())).as(field.name()).isTrue();
                    assertThat(field.codes())
                            .allSatisfy(it -> assertThat(words.has(field.word(it))).isTrue());
                }
            }
        }
    }
}
