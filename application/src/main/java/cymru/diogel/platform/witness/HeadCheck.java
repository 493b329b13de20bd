package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Tree;
import cymru.diogel.platform.witness.Finding.Kind;
import cymru.diogel.platform.witness.Finding.Place;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The heads of one place, held against the tree while it grows.
 *
 * <p>Each head names the digest of the one before, so the signature of the last vouches for all;
 * single signatures are looked at only where that breaks.
 */
final class HeadCheck {
    private final Place place;
    private final Iterator<Head> heads;
    private final HeadKey key;
    private final Consumer<Finding> found;
    private @Nullable Head before;
    private @Nullable Head next;
    private long accused = -1;
    private long agreed;
    private boolean isRewritten;
    private long count;
    private Instant latest = Instant.MIN;

    HeadCheck(Place place, Iterator<Head> heads, HeadKey key, Consumer<Finding> found) {
        this.place = place;
        this.heads = heads;
        this.key = key;
        this.found = found;
        advance();
    }

    /** The size of tree that the next head speaks of. */
    long nextSize() {
        return next == null ? Long.MAX_VALUE : next.size();
    }

    /** When the last head was made that the tree has reached. */
    Instant latest() {
        return latest;
    }

    long count() {
        return count;
    }

    /** The number of the last head read. */
    long last() {
        return before == null ? 0 : before.number();
    }

    /** Holds the heads of this size against the tree. */
    void compare(Tree tree) {
        var root = HexFormat.of().formatHex(tree.root());
        for (var head = next; head != null && head.size() <= tree.size(); head = next) {
            if (head.size() < tree.size() || !head.root().equals(root)) {
                disagree(head);
            } else {
                agreed = head.size();
            }
            latest = head.at().isAfter(latest) ? head.at() : latest;
            advance();
        }
    }

    /** Says what heads tell of that the tree does not reach, and looks at the last signature. */
    void end(Tree tree) {
        compare(tree);
        var cut = false;
        for (var head = next; head != null; head = next) {
            if (!cut && isSigned(head)) {
                cut = true;
                found.accept(
                        new Finding(
                                Kind.CUT, place, tree.size(), head.size() - 1, -1, head.number()));
            }
            advance();
        }
        if (before != null) {
            isSigned(before);
        }
    }

    private void disagree(Head head) {
        if (!isRewritten && isSigned(head)) {
            isRewritten = true;
            found.accept(
                    new Finding(Kind.REWRITTEN, place, agreed, head.size() - 1, -1, head.number()));
        }
    }

    private void advance() {
        before = next == null ? before : next;
        next = heads.hasNext() ? heads.next() : null;
        if (next != null) {
            count++;
            link(next);
        }
    }

    private void link(Head head) {
        var earlier = before;
        var expected = earlier == null ? 1 : earlier.number() + 1;
        if (head.number() != expected && (earlier != null || place == Place.DATABASE)) {
            found.accept(Finding.ofHead(Kind.HEAD_MISSING, place, expected));
            if (earlier != null) {
                isSigned(earlier);
            }
            isSigned(head);
            return;
        }
        var digest = earlier == null ? Head.NOTHING : earlier.digest();
        var isFirst = earlier == null && head.number() != 1;
        if (!isFirst && !head.previous().equals(digest)) {
            var isGoodBefore = earlier == null || isSigned(earlier);
            var isGood = isSigned(head);
            if (isGoodBefore && isGood) {
                accuse(head);
            }
        }
    }

    private boolean isSigned(Head head) {
        if (key.hasSigned(head)) {
            return true;
        }
        accuse(head);
        return false;
    }

    private void accuse(Head head) {
        if (accused != head.number()) {
            accused = head.number();
            found.accept(Finding.ofHead(Kind.HEAD_ALTERED, place, head.number()));
        }
    }
}
