package cymru.diogel.statistics.linkage.people;

import java.util.Optional;

/**
 * A valid NHS number: ten digits whose last is the check digit.
 *
 * @param digits ten digits without blanks
 */
public record NhsNumber(String digits) {
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a valid NHS number. Maybe a digit is mistyped");
        }
    }

    /** Reads it as people write it, with blanks or hyphens; empty when it is not valid. */
    public static Optional<NhsNumber> read(String text) {
        var digits = text.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /**
     * Modulus 11 over weights 10 to 2; a remainder that would need the check digit 10 is never
     * issued, nor are ten equal digits. NHS Data Dictionary, NHS number.
     */
    public static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{10}") || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }

    /** As it is printed: 3, 3 and 4 digits. */
    @Override
    public String toString() {
        return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
    }
}
