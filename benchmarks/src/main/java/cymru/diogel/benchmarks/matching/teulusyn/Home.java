package cymru.diogel.benchmarks.matching.teulusyn;

import cymru.diogel.statistics.linkage.people.Address;
import java.util.Locale;
import java.util.SplittableRandom;

/** Draws homes; a street has one postcode, as in life. */
record Home(Stock stock, SplittableRandom random) {
    Address any() {
        var town = stock.any("towns", random);
        return in(street(), town.getFirst(), town.get(1));
    }

    /** Another house in the same street. */
    Address beside(Address home) {
        return new Address(number(), home.street(), home.locality(), home.town(), home.postcode());
    }

    private Address in(String street, String town, String outward) {
        int hash = Math.floorMod((street + town).hashCode(), 9 * 20 * 20);
        var inward =
                String.format(
                        Locale.ROOT,
                        "%d%c%c",
                        1 + hash / 400,
                        "ABDEFGHJLNPQRSTUWXYZ".charAt(hash / 20 % 20),
                        "ABDEFGHJLNPQRSTUWXYZ".charAt(hash % 20));
        return new Address(number(), street, "", town, outward + " " + inward);
    }

    private String number() {
        return String.valueOf(1 + random.nextInt(90));
    }

    private String street() {
        return random.nextInt(2) == 0
                ? stock.any("streets", random).getFirst()
                : stock.any("streetkinds", random).getFirst()
                        + " "
                        + stock.any("streetnames", random).getFirst();
    }
}
