package cymru.diogel.statistics.envelope;

import java.util.List;

/** When the child of a household can be met on a date: school, nursery and bedtime leave out. */
@FunctionalInterface
public interface ChildHours {
    List<Hours> of(int household, int epochDay);
}
