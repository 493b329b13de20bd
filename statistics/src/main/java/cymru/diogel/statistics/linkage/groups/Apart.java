package cymru.diogel.statistics.linkage.groups;

/** Which two records must not be taken as one person, whatever the score: symmetric. */
public interface Apart {
    /** Nothing is known to be different. */
    Apart NOTHING = (first, second) -> false;

    boolean isApart(int first, int second);
}
