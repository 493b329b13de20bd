package cymru.diogel.statistics.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Gives each identifier a code from 0, in the order in which they are first met. */
public final class Codes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    public int code(String id) {
        Integer known = codes.get(id);
        if (known != null) {
            return known;
        }
        codes.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    /** The code of an identifier that was met before. */
    public OptionalInt find(String id) {
        Integer known = codes.get(id);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    public String id(int code) {
        return ids.get(code);
    }

    public int size() {
        return ids.size();
    }

    /** Orders codes as people order their identifiers: H9 before H10. */
    public Comparator<Integer> order() {
        return Comparator.comparing(this::id, Codes::compare);
    }

    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int compared = compareParts(one.substring(i, iEnd), other.substring(j, jEnd));
            if (compared != 0) {
                return compared;
            }
            i = iEnd;
            j = jEnd;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /** The end of the run of digits, or of the one character, that begins here. */
    private static int end(String id, int from) {
        int end = from + 1;
        if (isDigit(id, from)) {
            while (end < id.length() && isDigit(id, end)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(String id, int at) {
        return id.charAt(at) >= '0' && id.charAt(at) <= '9';
    }

    private static int compareParts(String one, String other) {
        if (!isDigit(one, 0) || !isDigit(other, 0)) {
            return one.compareTo(other);
        }
        String digits = withoutZeros(one);
        String others = withoutZeros(other);
        int byLength = Integer.compare(digits.length(), others.length());
        return byLength != 0 ? byLength : digits.compareTo(others);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }
}
