package cymru.diogel.platform.witness;

import cymru.diogel.platform.trail.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a head of the trail's tree each minute, and publishes it. */
@Component
public class Heads {
    private static final Logger LOG = LoggerFactory.getLogger(Heads.class);
    // A little less than a minute, so that nodes which take turns make one each minute.
    private static final Duration APART = Duration.ofSeconds(50);

    private final HeadStore store;
    private final Sealer sealer;
    private final WitnessSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Heads(
            HeadStore store,
            Sealer sealer,
            WitnessSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.sealer = sealer;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Where heads go. */
    public enum Sink {
        FILE,
        WEBHOOK
    }

    /** How far heads have come there; why not further is a code. */
    public record Delivery(
            Sink sink,
            long number,
            @Nullable Instant at,
            @Nullable String failure,
            @Nullable Instant failedAt) {}

    /** How the tree and its heads stand. */
    public record State(
            long size,
            @Nullable Head last,
            List<Delivery> deliveries,
            @Nullable Instant waitingSince,
            String file,
            @Nullable String webhook) {
        // Handbook of reliability: an entry without a place for longer is an alarm.
        private static final Duration TOO_LONG = Duration.ofSeconds(60);

        /** Whether an entry has been waiting for its place for more than a minute. */
        public boolean isLate(Instant now) {
            return waitingSince != null && now.isAfter(waitingSince.plus(TOO_LONG));
        }
    }

    public State state() {
        return new State(
                sealer.size(),
                store.last().orElse(null),
                store.deliveries(),
                sealer.waitingSince().orElse(null),
                settings.file().toString(),
                settings.webhook().map(it -> it.getHost()).orElse(null));
    }

    /** The newest head, which a paper can carry. */
    public Optional<Head> last() {
        return store.last();
    }

    /** Makes a head, if the last one is a minute old, and publishes what is not yet published. */
    public void everyMinute() {
        var key = HeadKey.readOrMake(settings.keyFile());
        var last = store.last();
        var isTime = last.isEmpty() || !clock.instant().isBefore(last.get().at().plus(APART));
        if (isTime) {
            make(key);
        }
        publish(key);
    }

    /** Makes a head of the tree as it is now. */
    public Head make() {
        return make(HeadKey.readOrMake(settings.keyFile()));
    }

    private Head make(HeadKey key) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    store.lock();
                    var before = store.last();
                    var tree = sealer.tree();
                    var draft =
                            new Head(
                                    before.map(Head::number).orElse(0L) + 1,
                                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                    tree.size(),
                                    HexFormat.of().formatHex(tree.root()),
                                    before.map(Head::digest).orElse(Head.NOTHING),
                                    key.name(),
                                    new byte[0]);
                    var head = draft.signed(key.sign(draft.statement()));
                    store.add(head);
                    return head;
                }));
    }

    private void publish(HeadKey key) {
        var file = new HeadFile(settings.file());
        attempt(
                Sink.FILE,
                () -> {
                    file.publish(key);
                    var next = store.after(file.last());
                    while (!next.isEmpty()) {
                        file.append(next);
                        next = store.after(next.getLast().number());
                    }
                    return store.last();
                });
        // The newest vouches for all before it, so what was missed meanwhile is not sent again.
        settings.webhook()
                .ifPresent(it ->
                        attempt(
                                Sink.WEBHOOK,
                                () -> {
                                    var newest = store.last();
                                    if (newest.isPresent()) {
                                        Webhook.post(it, newest.get());
                                    }
                                    return newest;
                                }));
    }

    private interface Publishing {
        Optional<Head> publish() throws IOException;
    }

    // A place that cannot be reached is tried again in a minute, and keeps nobody from working.
    private void attempt(Sink sink, Publishing publishing) {
        try {
            publishing
                    .publish()
                    .ifPresent(it -> store.delivered(sink, it.number(), clock.instant()));
        } catch (IOException | UncheckedIOException failure) {
            var why =
                    failure instanceof Webhook.Answered answered
                            ? "STATUS_" + answered.status()
                            : failure.getClass().getSimpleName();
            LOG.error("The head of the trail was not published to {}: {}", sink, why);
            store.failed(sink, why, clock.instant());
        }
    }
}
