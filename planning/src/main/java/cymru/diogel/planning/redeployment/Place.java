package cymru.diogel.planning.redeployment;

/**
 * People of one skill that a service asks for.
 *
 * @param service its code; a service that asks for several skills has a place for each
 * @param tier 1 life and limb or statutory, 2 time-critical, 3 deferrable
 * @param need people asked for, at least 0
 * @param minimum of those, people without whom the service is not safe
 * @param site column of the table of journeys
 * @param isRemote the work is done from home
 * @param hours a week that a person must have, or 0
 */
public record Place(
        int service,
        int tier,
        String skill,
        int need,
        int minimum,
        int site,
        boolean isRemote,
        int hours) {
    public static final int TIERS = 3;

    /** Whether it can be asked for at all. */
    boolean isSound() {
        return tier >= 1 && tier <= TIERS && minimum >= 0 && minimum <= need;
    }
}
