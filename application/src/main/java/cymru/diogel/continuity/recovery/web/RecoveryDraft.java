package cymru.diogel.continuity.recovery.web;

/**
 * Where a plan is sent while it is written, and how far it is kept.
 *
 * @param savedAt when it was last kept, empty while it is not
 * @param version which version of the draft the page shows
 */
public record RecoveryDraft(String address, String savedAt, long version) {}
