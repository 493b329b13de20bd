package cymru.diogel.statistics.linkage.compare;

import static cymru.diogel.statistics.linkage.compare.Level.AREA;
import static cymru.diogel.statistics.linkage.compare.Level.CLOSE;
import static cymru.diogel.statistics.linkage.compare.Level.CROSSED;
import static cymru.diogel.statistics.linkage.compare.Level.DIFFERENT;
import static cymru.diogel.statistics.linkage.compare.Level.INITIAL;
import static cymru.diogel.statistics.linkage.compare.Level.MISSING;
import static cymru.diogel.statistics.linkage.compare.Level.NEAR;
import static cymru.diogel.statistics.linkage.compare.Level.OTHER_YEAR;
import static cymru.diogel.statistics.linkage.compare.Level.PART;
import static cymru.diogel.statistics.linkage.compare.Level.SAME;
import static cymru.diogel.statistics.linkage.compare.Level.SIMILAR;
import static cymru.diogel.statistics.linkage.compare.Level.SOUND;
import static cymru.diogel.statistics.linkage.compare.Level.STREET;
import static cymru.diogel.statistics.linkage.compare.Level.SWAPPED;
import static cymru.diogel.statistics.linkage.compare.Level.VARIANT;

import java.util.List;

/** What is compared, each with the levels it can agree in. */
public enum Field {
    GIVEN_NAME(0, SAME, VARIANT, PART, CLOSE, SOUND, INITIAL, SIMILAR, CROSSED, DIFFERENT),
    FAMILY_NAME(1, SAME, PART, CLOSE, SOUND, SIMILAR, DIFFERENT),
    BIRTH_DATE(2, SAME, SWAPPED, CLOSE, OTHER_YEAR, NEAR, DIFFERENT),
    ADDRESS(3, SAME, CLOSE, STREET, AREA, DIFFERENT),
    SEX(4, SAME, DIFFERENT),
    HEALTH_NUMBER(5, SAME, CLOSE, DIFFERENT);

    private final int place;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Level> levels;

    Field(int place, Level... levels) {
        this.place = place;
        this.levels = List.of(levels);
    }

    /** Where it stands in arrays by field. */
    public int place() {
        return place;
    }

    /** Levels of agreement from best to worst; {@link Level#MISSING} is none of them. */
    public List<Level> levels() {
        return levels;
    }

    /** Number of values a comparison of this field can take, missing among them. */
    int size() {
        return levels.size() + 1;
    }

    /** 0 for missing, else 1 and up from the best level. */
    int codeOf(Level level) {
        return level == MISSING ? 0 : levels.indexOf(level) + 1;
    }

    Level levelOf(int code) {
        return code == 0 ? MISSING : levels.get(code - 1);
    }
}
