package cymru.diogel.statistics.linkage.names;

import java.util.Arrays;
import java.util.HashMap;

/** Textbook measures of how alike two strings are. */
public final class Similarity {
    private static final double PREFIX_SCALE = 0.1;
    private static final int PREFIX_LONGEST = 4;

    private Similarity() {}

    /**
     * Jaro similarity, 0 to 1; two empty strings are alike. Jaro, Advances in record-linkage
     * methodology, JASA 84 (1989).
     */
    public static double jaro(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        // Common letters are taken greedily, so the order would matter now and then.
        boolean ordered =
                a.length() < b.length() || (a.length() == b.length() && a.compareTo(b) < 0);
        return ordered ? jaroOrdered(a, b) : jaroOrdered(b, a);
    }

    private static double jaroOrdered(String a, String b) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        var taken = new boolean[b.length()];
        var common = new char[a.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int end = Math.min(b.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    common[matches++] = a.charAt(i);
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        int transposed = outOfOrder(common, b, taken) / 2;
        return (m / a.length() + m / b.length() + (m - transposed) / m) / 3;
    }

    /** Half of this is Jaro's number of transpositions, rounded down as he does. */
    private static int outOfOrder(char[] common, String b, boolean[] taken) {
        int at = 0;
        int differing = 0;
        for (int j = 0; j < b.length(); j++) {
            if (taken[j] && common[at++] != b.charAt(j)) {
                differing++;
            }
        }
        return differing;
    }

    /**
     * Jaro–Winkler similarity, 0 to 1: scale 0.1, at most four letters of common beginning, applied
     * to all strings. Winkler, String comparator metrics, ASA (1990).
     */
    public static double jaroWinkler(String a, String b) {
        double jaro = jaro(a, b);
        int longest = Math.min(PREFIX_LONGEST, Math.min(a.length(), b.length()));
        int prefix = 0;
        while (prefix < longest && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    /**
     * Damerau–Levenshtein distance in its full form, a metric: least number of letters put in, left
     * out, changed, or swapped with the neighbour, and swapped neighbours may part again ({@code
     * ca} to {@code abc} is 2). Lowrance and Wagner, JACM 22 (1975); O(|a| |b|) time and space.
     */
    public static int damerauLevenshtein(String a, String b) {
        int most = a.length() + b.length();
        var d = new int[a.length() + 2][b.length() + 2];
        Arrays.fill(d[0], most);
        for (int i = 0; i <= a.length(); i++) {
            d[i + 1][0] = most;
            d[i + 1][1] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[1][j + 1] = j;
        }
        var lastRow = new HashMap<Character, Integer>();
        for (int i = 1; i <= a.length(); i++) {
            int lastColumn = 0;
            for (int j = 1; j <= b.length(); j++) {
                int row = lastRow.getOrDefault(b.charAt(j - 1), 0);
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int swapped = d[row][lastColumn] + i - row - 1 + j - lastColumn;
                int edited =
                        Math.min(d[i][j] + (same ? 0 : 1), 1 + Math.min(d[i][j + 1], d[i + 1][j]));
                d[i + 1][j + 1] = Math.min(edited, swapped);
                lastColumn = same ? j : lastColumn;
            }
            lastRow.put(a.charAt(i - 1), i);
        }
        return d[a.length() + 1][b.length() + 1];
    }

    /** Whether the Damerau–Levenshtein distance is at most one, without working it out. */
    public static boolean isOneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int first = 0;
        int shorter = Math.min(a.length(), b.length());
        while (first < shorter && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && a.charAt(a.length() - 1 - last) == b.charAt(b.length() - 1 - last)) {
            last++;
        }
        int leftOfA = a.length() - first - last;
        int leftOfB = b.length() - first - last;
        return Math.max(leftOfA, leftOfB) <= 1
                || (leftOfA == 2
                        && leftOfB == 2
                        && a.charAt(first) == b.charAt(first + 1)
                        && a.charAt(first + 1) == b.charAt(first));
    }
}
