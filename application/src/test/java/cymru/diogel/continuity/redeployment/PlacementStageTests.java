package cymru.diogel.continuity.redeployment;

import cymru.diogel.testing.lifecycles.Lifecycle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlacementStageTests {
    @Test
    void every_step_of_a_loan_waits_under_a_clock_or_is_an_end() throws IOException {
        var steps =
                new Lifecycle<>(PlacementStage.AGREED, PlacementStage::next, PlacementStage::clock);
        steps.hasNoDeadEnd();
        steps.isDrawnIn("redeployment", "How a loan to another service goes");
    }
}
