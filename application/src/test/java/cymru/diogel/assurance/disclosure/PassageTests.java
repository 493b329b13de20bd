package cymru.diogel.assurance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageTests {
    @Test
    void what_is_taken_out_leaves_the_same_few_words_however_long_it_was() {
        var passage = piece("Nain Eirlys told us. Eirlys came.");
        var marked = with(passage, passage.find("eirlys", Span.Reason.OTHER_PERSON));
        assertThat(marked.spans()).hasSize(2);
        assertThat(marked.given(_ -> "[out]")).isEqualTo("Nain [out] told us. [out] came.");
    }

    @Test
    void words_that_lie_over_each_other_are_taken_out_together() {
        var passage = piece("abcdef");
        var marked = with(passage, List.of(span(1, 3), span(2, 3), span(2, 1)));
        assertThat(marked.given(_ -> "-")).isEqualTo("a--f");
        assertThat(marked.stretches().stream().map(Passage.Stretch::words))
                .containsExactly("a", "bcd", "e", "f");
    }

    @Test
    void letters_that_change_their_number_when_made_small_are_found_as_they_stand() {
        var passage = piece("İpek and ipek");
        var marked = with(passage, passage.find("İpek", Span.Reason.SOURCE));
        assertThat(marked.given(_ -> "-")).isEqualTo("- and ipek");
    }

    @Test
    void a_span_past_the_end_takes_what_there_is() {
        assertThat(with(piece("abc"), List.of(span(2, 9))).given(_ -> "-")).isEqualTo("ab-");
    }

    private static Span span(int start, int length) {
        return new Span(UUID.randomUUID(), start, length, Span.Reason.HARM);
    }

    private static Passage piece(String words) {
        return new Passage(1, "Title", words, false, List.of());
    }

    private static Passage with(Passage passage, List<Span> spans) {
        return new Passage(passage.number(), passage.title(), passage.words(), false, spans);
    }
}
