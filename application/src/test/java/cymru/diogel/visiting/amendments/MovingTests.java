package cymru.diogel.visiting.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.visiting.visits.AccessGained;
import cymru.diogel.visiting.visits.Mode;
import cymru.diogel.visiting.visits.Notice;
import cymru.diogel.visiting.visits.Place;
import cymru.diogel.visiting.visits.TimeSource;
import cymru.diogel.visiting.visits.Visit;
import cymru.diogel.visiting.visits.Visit.Seen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MovingTests {
    private final UUID wrong = UUID.randomUUID();
    private final UUID right = UUID.randomUUID();
    private final UUID sister = UUID.randomUUID();
    private final UUID home = UUID.randomUUID();
    private final Moving moving = new Moving(wrong, right, home);

    @Test
    void a_report_of_nobody_else_moves_with_its_words() {
        var visit = aVisit(List.of(seen(wrong, "asleep")));
        var moved = moving.whole(visit);
        assertThat(moved.household()).isEqualTo(home);
        assertThat(moved.words()).isEqualTo(visit.words());
        assertThat(moved.children()).containsExactly(seen(right, "asleep"));
        assertThat(moved.when()).isEqualTo(visit.when());
    }

    @Test
    void of_brothers_and_sisters_the_answers_move_and_the_words_stay() {
        var visit = aVisit(List.of(seen(wrong, "asleep"), seen(sister, "at school")));
        assertThat(moving.without(visit).children()).containsExactly(seen(sister, "at school"));
        assertThat(moving.without(visit).words()).isEqualTo(visit.words());
        var part = moving.part(visit, UUID.randomUUID());
        assertThat(part.children()).containsExactly(seen(right, "asleep"));
        assertThat(part.household()).isEqualTo(home);
        assertThat(part.words()).isEqualTo(Visit.Words.NONE);
        assertThat(part.recording().revision()).isZero();
    }

    @Test
    void within_one_household_the_answers_change_hands() {
        var visit = aVisit(List.of(seen(wrong, "asleep"), seen(sister, "at school")));
        assertThat(moving.within(visit).children())
                .containsExactlyInAnyOrder(seen(right, "asleep"), seen(sister, "at school"));
        assertThat(moving.within(visit).household()).isEqualTo(visit.household());
    }

    static Seen seen(UUID child, String whyNot) {
        return new Seen(child, null, false, null, null, whyNot, Visit.Remarks.NONE);
    }

    static Visit aVisit(List<Seen> children) {
        var by = new UUID(1, 1);
        return new Visit(
                new UUID(2, 2),
                new UUID(3, 3),
                by,
                null,
                Notice.UNANNOUNCED,
                null,
                new Visit.When(
                        LocalDate.of(2026, 7, 9),
                        LocalTime.of(13, 35),
                        null,
                        null,
                        TimeSource.TYPED),
                Place.HOME,
                Mode.IN_PERSON,
                AccessGained.GAINED,
                Visit.Circumstances.NONE,
                new Visit.Words(null, "Kelly", "Kelly was at the door. KELLY said no.", "Nain!"),
                List.of(),
                children,
                new Visit.Recording(
                        Instant.parse("2026-07-09T15:00:00Z"), by, Visit.Origin.FORM, 2));
    }
}
