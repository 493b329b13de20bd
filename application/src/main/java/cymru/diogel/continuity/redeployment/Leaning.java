package cymru.diogel.continuity.redeployment;

import cymru.diogel.continuity.services.Service;

/**
 * What a service leans on for one skill on a day.
 *
 * @param own people of its own on duty
 * @param lent people lent to it
 * @param safe below how many it is no longer safe
 * @param full how many it takes to run in full
 */
public record Leaning(Service service, String skill, int own, int lent, int safe, int full) {
    public int onDuty() {
        return own + lent;
    }

    /** How many it has less than is safe, at least 0. */
    public int isShortBy() {
        return Math.max(0, safe - onDuty());
    }

    /** How many more it could use to run in full, at least 0. */
    public int open() {
        return Math.max(0, full - own);
    }

    /** The same when so many of those lent have gone. */
    public Leaning without(int gone) {
        return new Leaning(service, skill, own, lent - gone, safe, full);
    }
}
