package cymru.diogel.practice.work;

/**
 * How often a kind of notice is acted on. The unit is the notice.
 *
 * @param told how many were told
 * @param seen of those, how many somebody saw
 * @param done of those seen, how many were done or fell away
 */
public record ReminderRate(int told, int seen, int done) {
    public static final ReminderRate NONE = new ReminderRate(0, 0, 0);
}
