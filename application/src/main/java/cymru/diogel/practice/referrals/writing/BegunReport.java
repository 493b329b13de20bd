package cymru.diogel.practice.referrals.writing;

/** A report begun and not sent: where it goes on, what it says and when it was last kept. */
public record BegunReport(String href, String says, String keptAt) {
    private static final int SHOWN = 120;

    /** The beginning of what it says. */
    public String beginning() {
        return says.length() <= SHOWN ? says : says.substring(0, SHOWN) + "…";
    }
}
