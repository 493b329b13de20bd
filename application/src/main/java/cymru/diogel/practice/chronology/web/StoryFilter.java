package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.Happening;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a chronology are shown, and how.
 *
 * @param typed as the address has it
 * @param form how they are laid out
 * @param page which page of a long one
 */
public record StoryFilter(Typed typed, Form form, int page) {
    /** How entries are laid out. */
    public enum Form {
        LIST,
        LANES,
        /** Everything on one page, to be printed. */
        WHOLE
    }

    static StoryFilter of(Typed typed) {
        var page = typed.get("page").matches("[0-9]{1,6}") ? typed.get("page") : "1";
        var form =
                typed.get("all").equals("yes")
                        ? Form.WHOLE
                        : typed.get("lanes").equals("yes") ? Form.LANES : Form.LIST;
        return new StoryFilter(typed, form, Integer.parseInt(page));
    }

    public boolean isWhole() {
        return form == Form.WHOLE;
    }

    public boolean hasLanes() {
        return form == Form.LANES;
    }

    /** Whether brothers' and sisters' entries are shown too. */
    public boolean withSiblings() {
        return typed.get("siblings").equals("yes");
    }

    /** The day on whose evening it is asked what was known, none for now. */
    public @Nullable LocalDate known() {
        return typed.day("known").orElse(null);
    }

    boolean shows(Happening it) {
        var sort = it.sort();
        var on = it.times().on();
        var from = typed.day("from").orElse(null);
        var until = typed.day("until").orElse(null);
        var known = known();
        return isAsked("kind", sort.kind().code())
                && isAsked("agency", sort.lane().code())
                && (sort.isKey() || !typed.get("sig").equals("yes"))
                && (from == null || !on.isBefore(from))
                && (until == null || !on.isAfter(until))
                && (known == null || it.times().isKnownOn(known))
                && saysIt(it);
    }

    private boolean isAsked(String field, String code) {
        return typed.get(field).isEmpty() || typed.get(field).equals(code);
    }

    private boolean saysIt(Happening it) {
        var sought = typed.get("words").toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || it.saying().title().toLowerCase(Locale.ROOT).contains(sought)
                || it.saying().more().toLowerCase(Locale.ROOT).contains(sought);
    }

    /** As it stands in an address, but for the layout and the page. */
    public String query() {
        var query = new StringBuilder();
        for (var field :
                new String[] {"kind", "agency", "sig", "from", "until", "known", "words"}) {
            add(query, field);
        }
        if (withSiblings()) {
            add(query, "siblings");
        }
        return query.toString();
    }

    private void add(StringBuilder query, String field) {
        if (!typed.get(field).isEmpty()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(field)
                    .append('=')
                    .append(URLEncoder.encode(typed.get(field), StandardCharsets.UTF_8));
        }
    }

    /** The same with something added. */
    public String and(String more) {
        return query().isEmpty() ? more : query() + "&" + more;
    }
}
