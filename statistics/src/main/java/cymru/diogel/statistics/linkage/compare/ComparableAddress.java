package cymru.diogel.statistics.linkage.compare;

import cymru.diogel.statistics.linkage.names.Folding;
import cymru.diogel.statistics.linkage.people.Address;
import java.util.Map;

/** An address in folded words, with those that are written in many ways made one. */
record ComparableAddress(
        String number, String street, String locality, String town, String postcode) {
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("st", "street"), Map.entry("stryd", "street"),
                    Map.entry("rd", "road"), Map.entry("heol", "road"),
                    Map.entry("ffordd", "road"), Map.entry("ave", "avenue"),
                    Map.entry("av", "avenue"), Map.entry("rhodfa", "avenue"),
                    Map.entry("cl", "close"), Map.entry("clos", "close"),
                    Map.entry("cres", "crescent"), Map.entry("cilgant", "crescent"),
                    Map.entry("dr", "drive"), Map.entry("ln", "lane"),
                    Map.entry("lon", "lane"), Map.entry("pl", "place"),
                    Map.entry("plas", "place"), Map.entry("sq", "square"),
                    Map.entry("sgwar", "square"), Map.entry("tce", "terrace"),
                    Map.entry("ter", "terrace"), Map.entry("teras", "terrace"),
                    Map.entry("gdns", "gardens"), Map.entry("gerddi", "gardens"),
                    Map.entry("maes", "field"), Map.entry("cae", "field"));

    static ComparableAddress of(Address address) {
        return new ComparableAddress(
                Folding.compact(address.number()),
                words(address.street()),
                words(address.locality()),
                words(address.town()),
                Folding.compact(address.postcode()));
    }

    // Welsh puts the kind of street first; so the kind stands last for both.
    private static String words(String text) {
        var kind = new StringBuilder();
        var rest = new StringBuilder();
        for (var word : Folding.words(text)) {
            var full = SHORT.get(word);
            (full == null && !SHORT.containsValue(word) ? rest : kind)
                    .append(full == null ? word : full);
        }
        return rest.append(kind).toString();
    }
}
