package cymru.diogel.practice.referrals.writing;

/**
 * Where a form is sent, and how far it is kept.
 *
 * @param savedAt when it was last kept, empty while it is not
 * @param version which version of the draft the page shows
 * @param isAgain whether it is what was written after the report was sent
 */
public record DraftState(String address, String savedAt, long version, boolean isAgain) {
    /** That of somebody who is not signed in, of whom nothing can be kept. */
    static DraftState none(String address) {
        return new DraftState(address, "", 0, false);
    }
}
