package cymru.diogel.visiting.imports;

/**
 * Which visits of which children a file has told already. Keeps 24 bytes a row and no text: two of
 * ten million different visits are taken for one with a chance below one in a hundred thousand.
 */
final class VisitIds {
    /** What a row is to those before it. */
    enum Meeting {
        NEW,
        THE_SAME,
        ANOTHER
    }

    private long[] keys = new long[1 << 12];
    private long[] contents = new long[keys.length];
    private long[] lines = new long[keys.length];
    private int size;
    private long firstLine;

    /** Where the visit asked about last stood first. */
    long firstLine() {
        return firstLine;
    }

    Meeting meet(String visit, String child, long content, long line) {
        var slot = slot(key(visit, child));
        if (keys[slot] == 0) {
            keys[slot] = key(visit, child);
            contents[slot] = content;
            lines[slot] = line;
            if (++size > keys.length / 4 * 3) {
                grow();
            }
            return Meeting.NEW;
        }
        firstLine = lines[slot];
        return contents[slot] == content ? Meeting.THE_SAME : Meeting.ANOTHER;
    }

    private int slot(long key) {
        var slot = (int) (key >>> 20) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldContents = contents;
        var oldLines = lines;
        keys = new long[oldKeys.length * 2];
        contents = new long[keys.length];
        lines = new long[keys.length];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                contents[slot] = oldContents[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    /** Never 0, which marks an empty slot. */
    private static long key(String visit, String child) {
        return Math.max(1, mix(hash(child, mix(hash(visit, 1) + 1))) >>> 1);
    }

    private static long hash(String text, long start) {
        var hash = start;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finishing step of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        var z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
