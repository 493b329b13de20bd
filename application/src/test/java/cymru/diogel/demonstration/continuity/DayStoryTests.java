package cymru.diogel.demonstration.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.continuity.dayservices.People;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.talks.Standing;
import cymru.diogel.continuity.talks.Talks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back: the other tests begin without these people. */
@SpringBootTest
@Transactional
class DayStoryTests {
    // Those that point to others first.
    private static final List<String> TABLES =
            List.of(
                    "talks.look",
                    "talks.talk",
                    "dayservices.change",
                    "dayservices.place",
                    "dayservices.week",
                    "dayservices.risk",
                    "dayservices.person",
                    "dayservices.route",
                    "dayservices.room",
                    "dayservices.centre",
                    "dayservices.rule");

    @Test
    void sixty_people_have_a_place_or_a_talk_but_for_two(
            @Autowired ApplicationContext beans,
            @Autowired JdbcClient database,
            @Autowired People people,
            @Autowired Weeks weeks,
            @Autowired Talks talks)
            throws Exception {
        for (var table : TABLES) {
            database.sql("delete from " + table).update();
        }
        DayChapter.load(beans);
        assertThat(people.on(talks.today())).hasSize(60);
        var waiting = talks.waiting();
        assertThat(waiting).hasSizeBetween(6, 20);
        assertThat(waiting)
                .extracting(Talks.Waiting::standing)
                .contains(Standing.NOTHING_ARRANGED, Standing.REVIEW_DUE, Standing.ARRANGED);
        assertThat(waiting.stream().filter(it -> it.standing() == Standing.NO_TALK)).hasSize(2);
        var plan = weeks.acceptedBy(weeks.monday()).orElseThrow();
        assertThat(plan.monday()).isEqualTo(weeks.monday());
        assertThat(plan.places()).hasSizeGreaterThan(80);
    }
}
