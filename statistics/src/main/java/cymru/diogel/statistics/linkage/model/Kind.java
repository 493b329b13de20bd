package cymru.diogel.statistics.linkage.model;

/** What two records may be to each other. */
public enum Kind {
    /** Two records of one person. */
    SAME_PERSON(0),
    /** Two people of one household: siblings, twins, step-siblings, a parent and a child. */
    HOUSEHOLD(1),
    /** Two people of one name, as cousins named after one grandparent are. */
    NAMESAKES(2),
    /** Two people who have nothing to do with each other. */
    STRANGERS(3);

    private final int place;

    Kind(int place) {
        this.place = place;
    }

    /** Where it stands in arrays by kind. */
    public int place() {
        return place;
    }
}
