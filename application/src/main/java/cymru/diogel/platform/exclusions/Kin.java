package cymru.diogel.platform.exclusions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a person or a family shows that they may belong together, in plain letters: so that Siân
 * o Dŷ Gwyn, 12 Heol-y-Bryn is found under 12 HEOL Y BRYN.
 */
public record Kin(@Nullable String surname, @Nullable String address, @Nullable String phone) {
    private static final int FIGURES = 9;
    private static final int SHORTEST_ADDRESS = 5;

    public Kin {
        surname = plain(surname);
        address = plain(address);
        address = address == null || address.length() < SHORTEST_ADDRESS ? null : address;
        phone = figures(phone);
    }

    /** What these two have in common that holds one of them back, if anything. */
    public Optional<Exclusion.Why> shared(Kin family) {
        if (phone != null && phone.equals(family.phone)) {
            return Optional.of(Exclusion.Why.PHONE);
        }
        if (address == null || !address.equals(family.address)) {
            return Optional.empty();
        }
        return Optional.of(
                surname != null && surname.equals(family.surname)
                        ? Exclusion.Why.SURNAME_AND_ADDRESS
                        : Exclusion.Why.ADDRESS);
    }

    private static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var letters =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        return letters.isEmpty() ? null : letters;
    }

    // +44 1632 960047 and 01632 960 047 are one telephone.
    private static @Nullable String figures(@Nullable String text) {
        var figures = text == null ? "" : text.replaceAll("\\D", "");
        return figures.length() < FIGURES ? null : figures.substring(figures.length() - FIGURES);
    }
}
