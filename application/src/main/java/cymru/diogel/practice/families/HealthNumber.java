package cymru.diogel.practice.families;

/** The number the health service knows somebody by: ten digits, the last of them a check. */
public record HealthNumber(String digits) {
    public HealthNumber {
        if (!isRight(digits)) {
            throw new IllegalArgumentException("its check digit is not right");
        }
    }

    /** Whether it has ten digits and ends in the right one; spaces do not matter. */
    public static boolean isRight(String written) {
        var digits = written.replaceAll("[ -]", "");
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        // NHS Data Dictionary, NHS NUMBER: modulus 11, weights 10 to 2; 11 counts as 0 and a
        // number that would need 10 is never given out.
        var sum = 0;
        for (var place = 0; place < 9; place++) {
            sum += (10 - place) * (digits.charAt(place) - '0');
        }
        var check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /** As it is written: 943 476 5919. */
    public static String shown(String written) {
        var digits = written.replaceAll("[ -]", "");
        return digits.length() == 10
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : written;
    }
}
