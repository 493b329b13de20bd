package cymru.diogel.practice.work;

/**
 * A kind of automatic notice. Every bean of this type is documented on a page, and its rate of
 * action measured; a task of no kind is refused.
 *
 * @param code by which tasks name it; its words are {@code work.notice-} and the code
 * @param most how many of its kind one list shows before the rest is only counted
 * @param queue the page on which all of its kind stand
 */
public record Reminder(String code, int most, String queue) {
    /** What it tells whom, as a key. */
    public String message() {
        return "work.notice-" + code;
    }
}
