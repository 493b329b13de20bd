package cymru.diogel.platform.witness;

import cymru.diogel.platform.language.Words;
import java.util.Locale;
import java.util.Map;

/**
 * Something that was altered, and where: positions in the tree from first to last, an entry, a
 * head; −1 where it does not apply.
 */
record Finding(Kind kind, Place place, long from, long to, long entry, long head) {

    /** Where it is. */
    enum Place {
        DATABASE,
        FILE
    }

    /** What it is. */
    enum Kind {
        /** An entry, its key or its leaf says something else than when it was given its place. */
        ALTERED,
        /** There is no leaf at this position. */
        MISSING,
        /** There are two leaves at this position. */
        TWICE,
        /** The key of an entry that is there is gone. */
        KEYLESS,
        /** Leaves stand beyond the end of the tree. */
        BEYOND,
        /** An entry is gone, and no destruction names it. */
        GONE,
        /** An entry was destroyed, and its key was not. */
        KEYED,
        /** An entry says it is much older than the head before it. */
        BACKDATED,
        /** An entry has had no place in the tree for more than a minute. */
        NUMBERLESS,
        /** The tree does not have the root that a signed head tells of. */
        REWRITTEN,
        /** The tree is shorter than a signed head tells. */
        CUT,
        /** What the tree grows from is not what its leaves give. */
        FRONTIER,
        /** A head is not what was signed. */
        HEAD_ALTERED,
        /** Heads are missing. */
        HEAD_MISSING,
        /** A line of the file is no head. */
        HEAD_UNREADABLE
    }

    static Finding of(Kind kind, long from, long to, long entry) {
        return new Finding(kind, Place.DATABASE, from, to, entry, -1);
    }

    static Finding ofHead(Kind kind, Place place, long head) {
        return new Finding(kind, place, -1, -1, -1, head);
    }

    /** The sentence that says it. */
    String sentence(Words words) {
        var code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = place == Place.FILE ? "-file" : "";
        return words.say(
                "witness.found-" + code + (kind.name().startsWith("HEAD") ? where : ""),
                Map.of("from", from, "to", to, "entry", entry, "head", head));
    }
}
