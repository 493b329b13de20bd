package cymru.diogel.platform.trail;

import static gen.db.trail.Tables.ENTRY;
import static gen.db.trail.Tables.LEAF;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.Owner;
import cymru.diogel.testing.PageTest;
import gen.db.trail.tables.records.EntryRecord;
import gen.db.trail.tables.records.LeafRecord;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class SealerTests {
    @Autowired private Sealer sealer;
    @Autowired private Trail trail;
    @Autowired private DSLContext database;
    @Autowired private Environment environment;
    @Autowired private TransactionTemplate transaction;

    @Test
    void every_committed_entry_gets_one_place_however_many_write_and_seal_at_once()
            throws Exception {
        var act = "crowd." + UUID.randomUUID();
        var work = new ArrayList<Callable<Object>>();
        for (var writer = 0; writer < 6; writer++) {
            work.add(() -> write(act));
        }
        for (var node = 0; node < 3; node++) {
            work.add(() -> seal(20));
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        sealer.sealAll();
        var numbered =
                database.fetchCount(
                        ENTRY.join(LEAF).on(LEAF.ENTRY.eq(ENTRY.ID)), ENTRY.ACT.eq(act));
        assertThat(numbered).isEqualTo(database.fetchCount(ENTRY, ENTRY.ACT.eq(act)));
        assertThat(numbered).isGreaterThan(50);
        assertThat(sealer.isWhole()).isTrue();
        // What was destroyed keeps its leaf, without the key.
        assertThat(database.fetchCount(LEAF, LEAF.KEY.isNotNull()))
                .isEqualTo(database.fetchCount(ENTRY));
    }

    @Test
    void an_entry_committed_after_later_ones_comes_after_them_and_is_not_forgotten()
            throws Exception {
        var slow = "slow." + UUID.randomUUID();
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        var thread =
                Thread.ofVirtual()
                        .start(() ->
                                transaction.executeWithoutResult(_ -> {
                                    trail.wrote(Entry.done(slow));
                                    written.countDown();
                                    await(sealed);
                                }));
        await(written);
        trail.noted(Entry.seen("quick." + slow));
        sealer.seal();
        assertThat(position("quick." + slow)).isNotNull();
        sealed.countDown();
        thread.join();
        sealer.seal();
        assertThat(position(slow)).isGreaterThan(position("quick." + slow));
    }

    @Test
    void a_leaf_holds_what_the_decision_says() throws Exception {
        var act = "known." + UUID.randomUUID();
        trail.noted(
                Entry.refused(act)
                        .ofChild(UUID.randomUUID(), "ALLOCATED")
                        .with("tŷ", "Llŷr & Siân")
                        .with("count", 3));
        sealer.sealAll();
        var entry = database.fetchSingle(ENTRY, ENTRY.ACT.eq(act));
        var leaf = database.fetchSingle(LEAF, LEAF.ENTRY.eq(entry.getId()));
        assertThat(leaf.getHash()).isEqualTo(expected(leaf, entry));
    }

    @Test
    void nothing_is_changed_taken_out_or_emptied_by_accident() {
        trail.noted(Entry.seen("accident"));
        sealer.sealAll();
        for (var statement :
                List.of(
                        "update trail.entry set act = 'x'",
                        "delete from trail.entry",
                        "truncate trail.entry",
                        "update trail.leaf set key = null",
                        "delete from trail.leaf",
                        "truncate trail.leaf")) {
            assertThatThrownBy(() -> Owner.of(environment).execute(statement))
                    .as(statement)
                    .hasMessageContaining("only ever added to");
        }
    }

    @Test
    void nobody_waits_once_all_is_sealed() {
        trail.noted(Entry.seen("waits"));
        sealer.seal();
        assertThat(sealer.waitingSince()).isEmpty();
        assertThat(sealer.tree().size()).isEqualTo(sealer.size());
    }

    private Object write(String act) {
        for (var number = 0; number < 20; number++) {
            transaction.executeWithoutResult(status -> {
                trail.wrote(Entry.done(act), Entry.done(act));
                if (ThreadLocalRandom.current().nextInt(3) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
        return act;
    }

    private Object seal(int times) {
        for (var time = 0; time < times; time++) {
            sealer.seal();
        }
        return times;
    }

    private @Nullable Long position(String act) {
        return database.select(LEAF.POSITION)
                .from(LEAF)
                .join(ENTRY)
                .on(LEAF.ENTRY.eq(ENTRY.ID))
                .where(ENTRY.ACT.eq(act))
                .fetchOne(LEAF.POSITION);
    }

    // The encoding once more, written from its description alone.
    private static byte[] expected(LeafRecord leaf, EntryRecord entry) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(1);
        out.writeLong(leaf.getPosition());
        out.writeInt(8);
        out.writeLong(entry.getId());
        out.writeInt(8);
        out.writeLong(
                ChronoUnit.MICROS.between(
                        Instant.parse("2000-01-01T00:00:00Z"), at(entry.getAt())));
        identity(out, entry.getAccount());
        text(out, entry.getRole());
        identity(out, entry.getRequest());
        text(out, entry.getAddress());
        text(out, entry.getAct());
        text(out, entry.getOutcome());
        identity(out, entry.getChild());
        identity(out, entry.getHousehold());
        text(out, entry.getGround());
        text(out, entry.getAbout().data());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(leaf.getKey(), "HmacSHA256"));
        return Tree.leaf(mac.doFinal(bytes.toByteArray()));
    }

    private static Instant at(OffsetDateTime time) {
        return time.toInstant();
    }

    private static void identity(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeInt(id == null ? -1 : 16);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        var bytes = text == null ? new byte[0] : text.getBytes(UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
