package cymru.diogel.practice.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.conferences.Decision.Flaw;
import cymru.diogel.practice.conferences.Decision.Outcome;
import cymru.diogel.practice.register.Categories;
import cymru.diogel.practice.register.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private final Quorum quorum =
            new Quorum(
                    Map.of("midwifery", "health", "health-visiting", "health"), "social-work", 3);

    @Test
    void brothers_and_sisters_have_one_meeting_and_a_decision_each() {
        var eldest = UUID.randomUUID();
        var middle = UUID.randomUUID();
        var baby = UUID.randomUUID();
        var decided =
                List.of(
                        of(eldest, Outcome.REGISTERED, "neglect"),
                        of(baby, Outcome.REGISTERED, "physical", "emotional"));
        assertThat(Decision.undecided(Set.of(eldest, middle, baby), decided))
                .containsExactly(middle);
        assertThat(decided)
                .allSatisfy(
                        it -> assertThat(it.flaws(true, DAY, Categories.published())).isEmpty());
    }

    @Test
    void a_registration_has_a_category_and_what_is_none_has_not() {
        var child = UUID.randomUUID();
        var list = Categories.published();
        assertThat(of(child, Outcome.REGISTERED).flaws(true, DAY, list))
                .containsExactly(Flaw.NO_CATEGORY);
        assertThat(of(child, Outcome.NOT_REGISTERED, "neglect").flaws(true, DAY, list))
                .containsExactly(Flaw.CATEGORY_WITHOUT_REGISTRATION);
        assertThat(
                        new Decision(child, Outcome.NOT_REGISTERED, Set.of(), " ")
                                .flaws(true, DAY, list))
                .containsExactly(Flaw.NO_REASONS);
    }

    @Test
    void only_a_review_takes_a_name_off_and_only_the_first_puts_it_on() {
        var child = UUID.randomUUID();
        var list = Categories.published();
        assertThat(of(child, Outcome.REMOVED).flaws(true, DAY, list))
                .containsExactly(Flaw.OTHER_CONFERENCE);
        assertThat(of(child, Outcome.REMOVED).flaws(false, DAY, list)).isEmpty();
        assertThat(of(child, Outcome.REGISTERED, "neglect").flaws(false, DAY, list))
                .containsExactly(Flaw.OTHER_CONFERENCE);
    }

    @Test
    void t10_another_category_is_not_another_registration() {
        assertThat(Outcome.CATEGORY_CHANGED.isRegistration()).isFalse();
        assertThat(Outcome.REMAINS.isRegistration()).isFalse();
        assertThat(Outcome.REGISTERED.isRegistration()).isTrue();
    }

    @Test
    void t44_a_category_can_be_chosen_while_it_is_on_the_list() {
        var list =
                Categories.of(
                        List.of(
                                new Category("grave-concern", null, DAY.minusDays(1)),
                                new Category("financial", DAY, null)));
        var child = UUID.randomUUID();
        var grave = of(child, Outcome.REGISTERED, "grave-concern");
        assertThat(grave.flaws(true, DAY.minusDays(1), list)).isEmpty();
        assertThat(grave.flaws(true, DAY, list)).containsExactly(Flaw.NO_CATEGORY);
        assertThat(of(child, Outcome.REGISTERED, "financial").flaws(true, DAY, list)).isEmpty();
        assertThat(list.on(DAY)).extracting(Category::id).containsExactly("financial");
    }

    @Test
    void all_of_health_are_one_grouping_and_social_work_must_be_there() {
        assertThat(quorum.of(List.of("social-work", "midwifery", "health-visiting"), null))
                .isEqualTo(Quorum.Verdict.INQUORATE);
        assertThat(quorum.of(List.of("social-work", "midwifery", "school"), null))
                .isEqualTo(Quorum.Verdict.QUORATE);
        assertThat(quorum.of(List.of("police", "midwifery", "school"), null))
                .isEqualTo(Quorum.Verdict.INQUORATE);
    }

    @Test
    void the_chair_goes_on_with_fewer_only_with_a_reason() {
        var few = List.of("social-work", "police");
        assertThat(quorum.of(few, " ")).isEqualTo(Quorum.Verdict.INQUORATE);
        assertThat(quorum.of(few, "The school sent all it knows."))
                .isEqualTo(Quorum.Verdict.PROCEEDED_BY_CHAIR);
    }

    private static Decision of(UUID child, Outcome outcome, String... categories) {
        return new Decision(child, outcome, Set.of(categories), "What was heard, and why.");
    }
}
