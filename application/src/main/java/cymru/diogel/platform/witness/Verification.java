package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Inspection;
import cymru.diogel.platform.trail.Inspection.Extent;
import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.trail.Stretch;
import cymru.diogel.platform.trail.Tree;
import cymru.diogel.platform.witness.Finding.Kind;
import cymru.diogel.platform.witness.Finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Holds the whole trail against its tree, and the tree against every head. */
@Component
class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final int MOST_TOLD = 100;
    // As long as the longest transaction may take from writing an entry to committing it.
    private static final Duration OLDER = Duration.ofHours(1);

    private final Inspection inspection;
    private final Sealer sealer;
    private final HeadStore heads;
    private final WitnessSettings settings;

    Verification(Inspection inspection, Sealer sealer, HeadStore heads, WitnessSettings settings) {
        this.inspection = inspection;
        this.sealer = sealer;
        this.heads = heads;
        this.settings = settings;
    }

    /**
     * What came of it.
     *
     * @param found the first hundred findings
     * @param all how many there are
     */
    record Outcome(
            long size, String root, long inDatabase, long inFile, List<Finding> found, long all) {
        boolean isWhole() {
            return all == 0;
        }
    }

    /**
     * Verifies; tells how many positions of how many are done.
     *
     * @param file heads held elsewhere; without it those of the configured file, if there is one
     * @param publicKey the key that is to have signed; without it the installation's own
     */
    Outcome verify(@Nullable Path file, @Nullable Path publicKey, BiConsumer<Long, Long> progress) {
        sealRest();
        var held = file == null ? settings.file() : file;
        var key = publicKey == null ? ownKey() : HeadKey.readPublic(publicKey);
        var last = heads.last().map(Head::number).orElse(0L);
        var walk = new Walk(progress);
        var inDatabase = new HeadCheck(Place.DATABASE, HeadLines.of(heads, last), key, walk::found);
        if (!Files.exists(held)) {
            walk.go(inspection, inDatabase, nothing(key, walk));
            return walk.outcome();
        }
        try (var lines =
                new HeadLines.OfFile(
                        held,
                        it -> walk.found(Finding.ofHead(Kind.HEAD_UNREADABLE, Place.FILE, it)))) {
            var inFile = new HeadCheck(Place.FILE, lines, key, walk::found);
            walk.go(inspection, inDatabase, inFile);
            if (inFile.last() > last) {
                walk.found(Finding.ofHead(Kind.HEAD_MISSING, Place.DATABASE, last + 1));
            }
            return walk.outcome();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // What cannot be sealed any more is what the way through the tree is about to find.
    private void sealRest() {
        try {
            if (sealer.isWhole()) {
                sealer.sealAll();
            }
        } catch (Sealer.Broken altered) {
            LOG.info("The tree does not grow: {}", altered.getMessage());
        }
    }

    private static HeadCheck nothing(HeadKey key, Walk walk) {
        Iterator<Head> none = Collections.emptyIterator();
        return new HeadCheck(Place.FILE, none, key, walk::found);
    }

    private HeadKey ownKey() {
        var published = new HeadFile(settings.file()).publicKey();
        return !Files.exists(settings.keyFile()) && Files.exists(published)
                ? HeadKey.readPublic(published)
                : HeadKey.readOrMake(settings.keyFile());
    }

    /** One way through the whole tree. */
    private static final class Walk implements Inspection.Visitor {
        private final BiConsumer<Long, Long> progress;
        private final List<Finding> found = new ArrayList<>();
        private final List<Stretch.Gone> gone = new ArrayList<>();
        private final List<Stretch.Span> destroyed = new ArrayList<>();
        private final Tree tree = new Tree();
        private List<HeadCheck> checks = List.of();
        private Extent extent = new Extent(0, new byte[0], 0);
        private long all;
        private boolean isAltered;
        private long next;
        private long latest = Long.MIN_VALUE;

        Walk(BiConsumer<Long, Long> progress) {
            this.progress = progress;
        }

        void go(Inspection inspection, HeadCheck inDatabase, HeadCheck inFile) {
            checks = List.of(inDatabase, inFile);
            inspection.inspect(this);
            checks.forEach(it -> it.end(tree));
            unexplained();
            if (!isAltered && !Arrays.equals(tree.frontier(), extent.frontier())) {
                found(Finding.of(Kind.FRONTIER, 0, extent.size() - 1, -1));
            }
        }

        Outcome outcome() {
            var root = HexFormat.of().formatHex(tree.root());
            return new Outcome(
                    tree.size(),
                    root,
                    checks.getFirst().count(),
                    checks.getLast().count(),
                    List.copyOf(found),
                    all);
        }

        // What a head says of a tree whose leaves do not agree is no news.
        void found(Finding finding) {
            if (isAltered && finding.kind() == Kind.REWRITTEN) {
                return;
            }
            all++;
            if (found.size() < MOST_TOLD) {
                found.add(finding);
            }
        }

        @Override
        public void begin(Extent whole) {
            extent = whole;
            compare();
            if (whole.positions() > whole.size()) {
                alter(Kind.BEYOND, whole.size(), whole.positions() - 1, -1);
            }
        }

        @Override
        public void see(Stretch stretch) {
            for (var fault : stretch.faults()) {
                var kind = Kind.valueOf(fault.kind().name());
                alter(kind, fault.from(), fault.to(), fault.entry());
            }
            gone.addAll(stretch.gone());
            destroyed.addAll(stretch.destroyed());
            for (var index = 0; index < stretch.length(); index++) {
                if (tree.size() < extent.size()) {
                    backdated(stretch, index);
                    tree.add(stretch.hashes(), index * Tree.HASH);
                    if (tree.size() >= next) {
                        compare();
                    }
                }
            }
            progress.accept(stretch.from() + stretch.length(), extent.all());
        }

        @Override
        public void numberless(List<Long> entries) {
            entries.forEach(it -> found(Finding.of(Kind.NUMBERLESS, -1, -1, it)));
        }

        private void compare() {
            for (var check : checks) {
                if (check.nextSize() <= tree.size()) {
                    check.compare(tree);
                }
            }
            next = checks.stream().mapToLong(HeadCheck::nextSize).min().orElse(Long.MAX_VALUE);
            latest = Long.MIN_VALUE;
            for (var check : checks) {
                if (!check.latest().equals(Instant.MIN)) {
                    var oldest = check.latest().minus(OLDER);
                    latest = Math.max(latest, ChronoUnit.MICROS.between(Instant.EPOCH, oldest));
                }
            }
        }

        private void backdated(Stretch stretch, int index) {
            var at = stretch.at()[index];
            if (at < latest && at != Long.MIN_VALUE) {
                var position = stretch.from() + index;
                found(Finding.of(Kind.BACKDATED, position, position, -1));
            }
        }

        private void unexplained() {
            var named = new TreeMap<Long, Long>();
            destroyed.forEach(it -> named.merge(it.first(), it.last(), Math::max));
            for (var one : gone) {
                var span = named.floorEntry(one.entry());
                if (span == null || span.getValue() < one.entry()) {
                    alter(Kind.GONE, one.position(), one.position(), one.entry());
                } else if (one.keyed()) {
                    alter(Kind.KEYED, one.position(), one.position(), one.entry());
                }
            }
        }

        private void alter(Kind kind, long from, long to, long entry) {
            isAltered = true;
            found(Finding.of(kind, from, to, entry));
        }
    }
}
