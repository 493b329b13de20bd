package cymru.diogel.statistics.visits;

/**
 * One recorded visit to one child, as the statistics see it: codes, a wall-clock time and flags.
 *
 * @param household code of the household, from 0
 * @param practitioner code of the practitioner, from 0
 * @param team code of the team, from 0
 * @param epochDay local date, days since 1970-01-01
 * @param minute minute of the local day, 0 to 1439, or {@link #NO_TIME}
 * @param notice planned, unannounced or unknown
 * @param source where the time comes from
 * @param atHome whether the visit was at the child's home
 * @param inPerson whether somebody came in person
 * @param accessGained whether the door was opened; a call without access is an appearance too
 * @param delayMinutes minutes from the visit to its entry on the record, or {@link #NO_DELAY}
 * @param stampGapMinutes typed time less the device's stamp, or {@link #NO_STAMP}
 */
public record Visit(
        int household,
        int practitioner,
        int team,
        int epochDay,
        int minute,
        Notice notice,
        TimeSource source,
        boolean atHome,
        boolean inPerson,
        boolean accessGained,
        int delayMinutes,
        int stampGapMinutes) {
    public static final int NO_TIME = -1;
    public static final int NO_DELAY = -1;
    public static final int NO_STAMP = Short.MIN_VALUE;

    /** Refuses what no visit can be; every table asks before it takes one. */
    void check() {
        if (household < 0 || practitioner < 0 || team < 0) {
            throw new IllegalArgumentException(
                    "codes run from 0: household %d, practitioner %d, team %d"
                            .formatted(household, practitioner, team));
        }
        if (minute < NO_TIME || minute > 1439) {
            throw new IllegalArgumentException("minute of day " + minute);
        }
        if (minute == NO_TIME && source.isTimed()) {
            throw new IllegalArgumentException("a time from " + source + " needs a minute");
        }
    }

    /** A typed visit in person at the home, to which the door was opened, of practitioner 0. */
    public static Visit typed(int household, int epochDay, int minute, Notice notice) {
        return new Visit(
                household,
                0,
                0,
                epochDay,
                minute,
                notice,
                TimeSource.TYPED,
                true,
                true,
                true,
                NO_DELAY,
                NO_STAMP);
    }

    public Visit by(int otherPractitioner, int otherTeam) {
        return new Visit(
                household,
                otherPractitioner,
                otherTeam,
                epochDay,
                minute,
                notice,
                source,
                atHome,
                inPerson,
                accessGained,
                delayMinutes,
                stampGapMinutes);
    }

    /** The same visit with its time from another source; without a time when that has none. */
    public Visit from(TimeSource other) {
        return new Visit(
                household,
                practitioner,
                team,
                epochDay,
                other == TimeSource.DATE_ONLY ? NO_TIME : minute,
                notice,
                other,
                atHome,
                inPerson,
                accessGained,
                delayMinutes,
                stampGapMinutes);
    }
}
