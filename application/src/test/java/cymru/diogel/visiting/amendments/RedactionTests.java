package cymru.diogel.visiting.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.families.Redactions;
import cymru.diogel.visiting.visits.Visit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RedactionTests {
    @Test
    void words_go_however_they_are_spaced_and_capitalised() {
        var redaction = Redaction.of("  4 Heol  y Felin ");
        assertThat(redaction.in("She fled to 4 HEOL\ny felin, Glannant."))
                .isEqualTo("She fled to " + Redactions.MARK + ", Glannant.");
    }

    @Test
    void signs_that_mean_something_to_a_machine_mean_nothing() {
        assertThat(Redaction.of("(a.b)*").in("x (a.b)* aab"))
                .isEqualTo("x " + Redactions.MARK + " aab");
    }

    @Test
    void welsh_letters_are_capitalised_too() {
        assertThat(Redaction.of("tŷ gŵyr").in("TŶ GŴYR")).isEqualTo(Redactions.MARK);
    }

    @Test
    void every_text_of_a_report_is_gone_through() {
        var visit = MovingTests.aVisit(List.of(MovingTests.seen(UUID.randomUUID(), "Kelly hid")));
        var without = Redaction.of("kelly").in(visit);
        assertThat(without.words().account()).doesNotContainIgnoringCase("kelly");
        assertThat(without.children().getFirst().whyNot()).doesNotContainIgnoringCase("kelly");
        assertThat(Redaction.of("kelly").changes(without)).isFalse();
        assertThat(without.words().said()).isEqualTo(visit.words().said());
    }

    @Test
    void a_report_that_does_not_say_them_is_not_changed() {
        Visit visit = MovingTests.aVisit(List.of(MovingTests.seen(UUID.randomUUID(), "asleep")));
        assertThat(Redaction.of("Rhyd Alaw").in(visit)).isEqualTo(visit);
    }

    @Property
    void nothing_of_the_words_is_left(
            @ForAll @AlphaChars @StringLength(min = 3, max = 12) String words,
            @ForAll @StringLength(max = 40) String before,
            @ForAll @StringLength(max = 40) String after) {
        var text = before + " " + words + " " + after;
        var left = Redaction.of(words).in(text).replace(Redactions.MARK, "");
        assertThat(left.contains(words)).isFalse();
    }
}
