package cymru.diogel.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import cymru.diogel.TestDatabase;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Sealer;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.platform.witness.Heads.Delivery;
import cymru.diogel.platform.witness.Heads.Sink;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;

@WitnessTest
class HeadsTests {
    @Autowired private ApplicationContext beans;
    @Autowired private HeadStore store;
    @Autowired private Sealer sealer;
    @Autowired private Trail trail;
    @Autowired private Verification verification;
    @Autowired private WitnessSettings settings;
    @Autowired private PlatformTransactionManager transactions;
    private final List<String> posted = new ArrayList<>();
    private int answer = 204;

    @BeforeEach
    void plant() {
        SomeTrail.planted(beans);
    }

    @Test
    void each_head_names_the_one_before_and_is_signed() {
        var heads = store.after(0);
        var key = HeadKey.readOrMake(settings.keyFile());
        assertThat(heads.getFirst().previous()).isEqualTo(Head.NOTHING);
        for (var index = 1; index < heads.size(); index++) {
            assertThat(heads.get(index).previous()).isEqualTo(heads.get(index - 1).digest());
            assertThat(key.hasSigned(heads.get(index))).isTrue();
        }
    }

    @Test
    void a_head_is_made_each_minute_and_no_sooner() {
        var before = store.last().orElseThrow().number();
        heads("", Duration.ZERO).everyMinute();
        assertThat(store.last().orElseThrow().number()).isEqualTo(before);
        heads("", Duration.ofMinutes(1)).everyMinute();
        assertThat(store.last().orElseThrow().number()).isEqualTo(before + 1);
    }

    @Test
    void the_file_holds_every_head_and_the_key_lies_beside_it() throws IOException {
        var lines = Files.readAllLines(settings.file());
        assertThat(lines).hasSize(5);
        assertThat(lines).allMatch(it -> Head.read(it) != null);
        var open = HeadKey.readPublic(new HeadFile(settings.file()).publicKey());
        assertThat(open.hasSigned(store.last().orElseThrow())).isTrue();
        assertThat(
                        verification
                                .verify(
                                        settings.file(),
                                        new HeadFile(settings.file()).publicKey(),
                                        (_, _) -> {})
                                .found())
                .isEmpty();
    }

    @Test
    void a_line_torn_by_a_power_cut_is_written_again() throws IOException {
        heads("", Duration.ofMinutes(1)).make();
        Files.writeString(settings.file(), "{\"version\":1,\"num", StandardOpenOption.APPEND);
        heads("", Duration.ZERO).everyMinute();
        assertThat(Files.readAllLines(settings.file()))
                .hasSize(6)
                .allMatch(it -> Head.read(it) != null);
    }

    @Test
    void a_head_made_while_the_file_could_not_be_written_to_is_added_later() throws IOException {
        heads("", Duration.ofMinutes(1)).make();
        heads("", Duration.ofMinutes(2)).make();
        heads("", Duration.ofMinutes(2)).everyMinute();
        assertThat(Files.readAllLines(settings.file())).hasSize(7);
        assertThat(verification.verify(null, null, (_, _) -> {}).found()).isEmpty();
    }

    @Test
    void the_newest_head_is_posted_and_tried_again_after_a_failure() throws IOException {
        var server = listen();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/heads";
            answer = 500;
            heads(address, Duration.ofMinutes(1)).everyMinute();
            assertThat(delivery().failure()).isEqualTo("STATUS_500");
            answer = 204;
            trail.noted(Entry.seen("after the failure"));
            sealer.sealAll();
            heads(address, Duration.ofMinutes(2)).everyMinute();
            assertThat(delivery().failure()).isNull();
            assertThat(delivery().number()).isEqualTo(store.last().orElseThrow().number());
            assertThat(posted).hasSize(2);
            assertThat(posted.getLast()).isEqualTo(store.last().orElseThrow().json());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobody_there_to_post_to_is_told_and_keeps_nothing_from_going_on() throws IOException {
        var server = listen();
        var address = "http://localhost:" + server.getAddress().getPort() + "/heads";
        server.stop(0);
        heads(address, Duration.ofMinutes(1)).everyMinute();
        assertThat(delivery().failure()).isEqualTo("ConnectException");
        assertThat(store.deliveries())
                .filteredOn(it -> it.sink() == Sink.FILE)
                .allMatch(it -> it.failure() == null);
    }

    private HttpServer listen() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/heads",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    posted.add(new String(body, StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private Delivery delivery() {
        return store.deliveries().stream()
                .filter(it -> it.sink() == Sink.WEBHOOK)
                .findFirst()
                .orElseThrow();
    }

    private Heads heads(String webhook, Duration ahead) {
        var environment =
                new MockEnvironment()
                        .withProperty("diogel.home", TestDatabase.FOLDER.resolve("home").toString())
                        .withProperty("diogel.trail.heads", settings.file().toString())
                        .withProperty("diogel.trail.webhook", webhook);
        var clock = Clock.offset(beans.getBean(Clock.class), ahead);
        return new Heads(store, sealer, new WitnessSettings(environment), transactions, clock);
    }
}
