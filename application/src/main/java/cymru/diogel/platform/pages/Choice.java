package cymru.diogel.platform.pages;

/** One thing to choose among radios, checkboxes or options: its value, its words, a hint or "". */
public record Choice(String value, String text, String hint) {
    public Choice(String value, String text) {
        this(value, text, "");
    }
}
