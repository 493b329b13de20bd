package cymru.diogel.statistics.linkage.people;

import cymru.diogel.statistics.linkage.names.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where somebody lives or lived; any part may be empty.
 *
 * @param number number or name of the house
 * @param street the street
 * @param locality a village, an estate, a second line
 * @param town the town
 * @param postcode the postcode
 */
public record Address(String number, String street, String locality, String town, String postcode) {
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9][A-Z]{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9]+\\s?[A-Za-z]?)\\b[\\s,]*");
    private static final Set<String> NOWHERE =
            Set.of(
                    "nfa",
                    "no fixed address",
                    "no fixed abode",
                    "dim cyfeiriad sefydlog",
                    "heb gyfeiriad sefydlog",
                    "unknown",
                    "anhysbys");

    /**
     * Reads an address in one line, parts parted by commas or line ends. Empty for one that says
     * there is none.
     */
    public static Optional<Address> read(String text) {
        if (text.isBlank() || NOWHERE.contains(Folding.folded(text))) {
            return Optional.empty();
        }
        var rest = text;
        var postcode = "";
        var found = POSTCODE.matcher(rest.toUpperCase(Locale.ROOT));
        if (found.find()) {
            postcode = found.group(1) + " " + found.group(2);
            rest = rest.substring(0, found.start()) + "," + rest.substring(found.end());
        }
        var number = "";
        var house = NUMBER.matcher(rest);
        if (house.find()) {
            number = house.group(1);
            rest = rest.substring(house.end());
        }
        return Optional.of(of(number, lines(rest), postcode));
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("[,\\n]")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private static Address of(String number, List<String> lines, String postcode) {
        int count = lines.size();
        return new Address(
                number,
                count > 0 ? lines.getFirst() : "",
                count > 2 ? String.join(" ", lines.subList(1, count - 1)) : "",
                count > 1 ? lines.getLast() : "",
                postcode);
    }
}
