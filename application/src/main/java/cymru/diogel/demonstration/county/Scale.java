package cymru.diogel.demonstration.county;

/**
 * How many children of each kind there are on the last day, and how many blocks of six teams.
 *
 * @param onRegister children on the child protection register
 * @param lookedAfter children looked after
 * @param otherPlans children with a care and support plan and no more
 * @param leftRegister children whose registration and later plan both ended within the year
 * @param enquiredOnly children met only in a section 47 enquiry
 * @param blocks areas the size of one county: six teams of ten practitioners each
 */
public record Scale(
        int onRegister,
        int lookedAfter,
        int otherPlans,
        int leftRegister,
        int enquiredOnly,
        int blocks) {
    public static final int TEAMS_IN_A_BLOCK = 6;
    public static final int PRACTITIONERS_IN_A_TEAM = 10;

    /** A rural Welsh county: about 9,500 visits a year, counted by child. */
    public static final Scale COUNTY = new Scale(115, 240, 280, 45, 280, 1);

    /** Wales: about 250,000. */
    public static final Scale WALES = new Scale(2_900, 7_200, 7_347, 1_150, 6_500, 26);

    /** England: about 5.7 million. */
    public static final Scale ENGLAND = new Scale(50_000, 83_000, 270_000, 17_000, 70_000, 600);

    /** The same mixture with one county's worth of teams for every {@code 1 / divisor} of them. */
    public Scale dividedBy(int divisor) {
        return new Scale(
                onRegister / divisor,
                lookedAfter / divisor,
                otherPlans / divisor,
                leftRegister / divisor,
                enquiredOnly / divisor,
                Math.max(1, blocks / divisor));
    }

    public int teams() {
        return blocks * TEAMS_IN_A_BLOCK;
    }

    public int practitioners() {
        return teams() * PRACTITIONERS_IN_A_TEAM;
    }
}
