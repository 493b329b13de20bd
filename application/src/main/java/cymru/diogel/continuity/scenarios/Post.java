package cymru.diogel.continuity.scenarios;

import cymru.diogel.platform.language.Words;

/**
 * Staff of one service who can do the same: how many, nobody by name.
 *
 * @param tier how critical the service is, 1 before all others
 */
public record Post(Key key, Named service, Named skill, int tier, Count count) {
    /** Codes of a service and a skill. */
    public record Key(String service, String skill) {
        String id() {
            return service + "/" + skill;
        }
    }

    /** A name in both languages. */
    public record Named(String english, String welsh) {
        public String in(Words words) {
            return words.isWelsh() ? welsh : english;
        }
    }

    /**
     * How many there are and should be.
     *
     * @param own staff of its own
     * @param lent staff lent to it
     * @param minimum fewer are not safe
     * @param need so many fill every shift
     */
    public record Count(int own, int lent, int minimum, int need) {}
}
