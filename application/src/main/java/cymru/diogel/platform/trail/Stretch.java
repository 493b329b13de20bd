package cymru.diogel.platform.trail;

import java.util.List;

/**
 * Some leaves of the tree in their order, each held against its entry.
 *
 * @param from the position of the first
 * @param hashes the hashes as they are stored, one after another; zeros where a leaf is missing
 * @param at when each entry says it was written, in microseconds since 1970; the smallest number
 *     where there is none
 * @param gone entries that are no longer there
 * @param destroyed entries that were destroyed by rule, as entries of this stretch say
 */
public record Stretch(
        long from,
        byte[] hashes,
        long[] at,
        List<Fault> faults,
        List<Gone> gone,
        List<Span> destroyed) {

    /** What can be wrong with a leaf, seen from itself alone. */
    public enum Kind {
        /** The leaf is not what its key, its position and its entry give. */
        ALTERED,
        /** There is no leaf at this position. */
        MISSING,
        /** There are two leaves at this position. */
        TWICE,
        /** The entry is there, and its key is not. */
        KEYLESS,
        /** The leaf stands beyond the end of the tree. */
        BEYOND
    }

    /** Something wrong at these positions, the last included; the entry, or −1. */
    public record Fault(Kind kind, long from, long to, long entry) {}

    /** A leaf whose entry is not there, and whether its key still is. */
    public record Gone(long position, long entry, boolean keyed) {}

    /** Entries from first to last. */
    public record Span(long first, long last) {}

    public int length() {
        return at.length;
    }
}
