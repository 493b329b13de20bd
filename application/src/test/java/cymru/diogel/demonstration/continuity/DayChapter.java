package cymru.diogel.demonstration.continuity;

import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.platform.trail.Actor;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** The day services of the made-up county alone, without its families. */
public final class DayChapter {
    private DayChapter() {}

    public static void load(ApplicationContext beans) throws Exception {
        var county =
                Demonstration.county(
                        1, Scale.COUNTY, LocalDate.of(2026, 11, 20), WorkingDays.englandAndWales());
        var ids = new Identities(1);
        Actor.machine("DEMONSTRATION")
                .act(() -> {
                    beans.getBean(DayStory.class).load(county, ids);
                    return true;
                });
    }
}
