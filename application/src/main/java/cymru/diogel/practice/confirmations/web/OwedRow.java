package cymru.diogel.practice.confirmations.web;

/** One confirmation in the list of those owed, and whether the reader is to ask for it. */
public record OwedRow(ConfirmationView view, boolean isMine) {}
