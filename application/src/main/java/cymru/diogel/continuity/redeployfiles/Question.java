package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Staffing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file asks.
 *
 * @param staff the number of each person, in the order of the file
 * @param services the number of each service, in the order of the file
 * @param now who works where, or null where the file does not say
 */
record Question(
        Staffing staffing, List<Integer> staff, List<Integer> services, @Nullable Plan now) {}
