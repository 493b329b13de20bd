package cymru.diogel.platform.pages;

import java.util.Map;

/** What was typed into a form; a field that was not sent is empty. */
public record Typed(Map<String, String> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    /** Without space around it, and without signs that no keyboard has. */
    public String get(String field) {
        return exact(field).replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "").strip();
    }

    /** As it came, for passwords. */
    public String exact(String field) {
        return fields.getOrDefault(field, "");
    }
}
