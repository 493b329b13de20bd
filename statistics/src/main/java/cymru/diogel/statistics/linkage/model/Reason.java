package cymru.diogel.statistics.linkage.model;

import cymru.diogel.statistics.linkage.compare.Field;
import cymru.diogel.statistics.linkage.compare.Level;

/**
 * What one field says.
 *
 * @param weight bits of evidence that it is one person, below zero against it
 */
public record Reason(Field field, Level level, double weight) {
    public boolean isFor() {
        return weight > 0;
    }
}
