package cymru.diogel.practice.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a plan puts on the list of whoever works with the child. */
@PageTest
class PlanWorkTests {
    private static final String DETAIL = "Make the plan of";

    @Test
    void an_outline_is_on_the_list_until_it_is_detailed(
            @Autowired ApplicationContext beans, @Autowired TestClock clock) {
        clock.stopAt(Instant.parse("2026-07-14T10:00:00Z"));
        var it = Planning.begun(beans, 1, LocalDate.of(2026, 7, 2));
        assertThat(work(it)).contains(DETAIL, it.here(0));
        it.write(0, "stage", "OUTLINE", "made", "2/7/2026", "contingency", "");
        it.act(0, "1/8/2026");
        assertThat(work(it)).contains(DETAIL);
        assertThat(it.write(0, "made", "14/7/2026", "changed", "Agreed in detail"))
                .hasStatus3xxRedirection();
        assertThat(work(it)).doesNotContain(DETAIL);
    }

    private static String work(Planning it) {
        var answer = it.of().get("/work");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
