package cymru.diogel.practice.chronology.web;

import cymru.diogel.platform.pages.Typed;
import cymru.diogel.practice.chronology.Happening;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Which entries it lets through: read once from what was typed, asked of each of thousands. */
    Predicate<Happening> shows() {
        var from = typed.day("from").orElse(null);
        var until = typed.day("until").orElse(null);
        var known = known();
        var onlyKey = typed.get("sig").equals("yes");
        Predicate<Happening> shown = it -> !onlyKey || it.sort().isKey();
        return shown.and(isAsked("kind", it -> it.sort().kind().code()))
                .and(isAsked("agency", it -> it.sort().lane().code()))
                .and(it -> from == null || !it.times().on().isBefore(from))
                .and(it -> until == null || !it.times().on().isAfter(until))
                .and(it -> known == null || it.times().isKnownOn(known))
                .and(saysIt());
    }

    private Predicate<Happening> isAsked(String field, Function<Happening, String> code) {
        var asked = typed.get(field);
        return it -> asked.isEmpty() || asked.equals(code.apply(it));
    }

    private Predicate<Happening> saysIt() {
        var sought = typed.get("words").toLowerCase(Locale.ROOT);
        return it ->
                sought.isEmpty()
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
