package cymru.diogel.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.diogel.platform.sealing.SealKey.Unsealable;
import cymru.diogel.platform.sealing.SealKey.Unsealable.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTests {
    private static final UUID OWNER = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final byte[] CONTENT = "what is kept".getBytes(StandardCharsets.UTF_8);
    private static final String ONE = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir private Path home;

    @Test
    void what_is_sealed_opens_again_for_the_same_owner() {
        var key = given(ONE);
        assertThat(key.open(OWNER, key.seal(OWNER, CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void the_same_thing_never_looks_the_same_twice() {
        var key = given(ONE);
        assertThat(key.seal(OWNER, CONTENT).bytes()).isNotEqualTo(key.seal(OWNER, CONTENT).bytes());
    }

    @Test
    void what_is_sealed_cannot_be_moved_to_another_owner_or_altered() {
        var key = given(ONE);
        var envelope = key.seal(OWNER, CONTENT);
        refuses(Why.ALTERED, () -> key.open(UUID.randomUUID(), envelope));
        envelope.bytes()[20] ^= 1;
        refuses(Why.ALTERED, () -> key.open(OWNER, envelope));
    }

    @Test
    void another_key_is_named_and_does_not_open() {
        var envelope = given(ONE).seal(OWNER, CONTENT);
        refuses(Why.OTHER_KEY, () -> given(OTHER).open(OWNER, envelope));
    }

    @Test
    void a_key_that_is_none_is_refused_without_being_repeated() {
        assertThatExceptionOfType(Unsealable.class)
                .isThrownBy(() -> given("bm90IGxvbmcgZW5vdWdo").fingerprint())
                .matches(it -> it.why() == Why.BAD_KEY)
                .withMessageNotContaining("bm90");
    }

    @Test
    void the_key_file_is_made_once_for_its_owner_alone() throws IOException {
        var file = home.resolve("data/planner.key");
        var first = new SealKey("planner", null, file).fingerprint();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SealKey("planner", null, file).fingerprint()).isEqualTo(first);
    }

    @Test
    void a_key_file_that_others_can_read_is_not_used() throws IOException {
        var file = home.resolve("planner.key");
        Files.writeString(file, ONE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        refuses(Why.EXPOSED_FILE, () -> new SealKey("planner", null, file).fingerprint());
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_and_not_thrown() throws IOException {
        var file = home.resolve("planner.key");
        Files.createDirectory(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        refuses(Why.NO_FILE, () -> new SealKey("planner", null, file).fingerprint());
    }

    @Test
    void two_who_need_the_first_key_at_once_get_the_same() throws Exception {
        var file = home.resolve("planner.key");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ask = () -> new SealKey("planner", null, file).fingerprint();
            var answers = threads.invokeAll(Stream.generate(() -> ask).limit(8).toList());
            assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void each_module_has_a_key_that_opens_nothing_of_another() {
        var other = new SealKey("other", ONE, home.resolve("none"));
        refuses(Why.OTHER_KEY, () -> other.open(OWNER, given(ONE).seal(OWNER, CONTENT)));
    }

    @Test
    void a_hash_is_the_same_for_one_owner_and_another_for_any_other() {
        var key = given(ONE);
        assertThat(key.hash(OWNER, "text")).hasSize(64).isEqualTo(key.hash(OWNER, "text"));
        assertThat(key.hash(UUID.randomUUID(), "text")).isNotEqualTo(key.hash(OWNER, "text"));
        assertThat(given(OTHER).hash(OWNER, "text")).isNotEqualTo(key.hash(OWNER, "text"));
    }

    private SealKey given(String key) {
        return new SealKey("planner", key, home.resolve("none"));
    }

    private static void refuses(Why why, Runnable act) {
        assertThatExceptionOfType(Unsealable.class)
                .isThrownBy(act::run)
                .matches(it -> it.why() == why);
    }
}
