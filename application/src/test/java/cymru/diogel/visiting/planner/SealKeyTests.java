package cymru.diogel.visiting.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.diogel.planning.Cell;
import cymru.diogel.visiting.planner.SealKey.Unsealable;
import cymru.diogel.visiting.planner.SealKey.Unsealable.Why;
import cymru.diogel.visiting.planner.Sealed.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final UUID DRAW = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final String ONE = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "MTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir private Path home;

    @Test
    void what_is_sealed_opens_again_for_the_same_draw() {
        var key = given(ONE);
        var opened = key.open(DRAW, key.seal(DRAW, content(16 * 60 + 15)));
        assertThat(opened.slot()).isEqualTo(new Slot(DAY, 16 * 60 + 15));
        assertThat(opened.cells()).hasSize(2);
        assertThat(opened.seed()).hasSize(32);
    }

    @Test
    void the_length_of_what_is_stored_does_not_tell_the_hour() {
        var key = given(ONE);
        assertThat(key.seal(DRAW, content(450)).bytes())
                .hasSameSizeAs(key.seal(DRAW, content(1200)).bytes());
    }

    @Test
    void the_same_time_never_looks_the_same_twice() {
        var key = given(ONE);
        assertThat(key.seal(DRAW, content(450)).bytes())
                .isNotEqualTo(key.seal(DRAW, content(450)).bytes());
    }

    @Test
    void a_sealed_time_cannot_be_moved_to_another_draw_or_altered() {
        var key = given(ONE);
        var envelope = key.seal(DRAW, content(450));
        refuses(Why.ALTERED, () -> key.open(UUID.randomUUID(), envelope));
        envelope.bytes()[20] ^= 1;
        refuses(Why.ALTERED, () -> key.open(DRAW, envelope));
    }

    @Test
    void another_key_is_named_and_does_not_open() {
        var envelope = given(ONE).seal(DRAW, content(450));
        refuses(Why.OTHER_KEY, () -> given(OTHER).open(DRAW, envelope));
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
        var first = new SealKey(null, file).fingerprint();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SealKey(null, file).fingerprint()).isEqualTo(first);
    }

    @Test
    void a_key_file_that_others_can_read_is_not_used() throws IOException {
        var file = home.resolve("planner.key");
        Files.writeString(file, ONE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        refuses(Why.EXPOSED_FILE, () -> new SealKey(null, file).fingerprint());
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_and_not_thrown() throws IOException {
        var file = home.resolve("planner.key");
        Files.createDirectory(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        refuses(Why.NO_FILE, () -> new SealKey(null, file).fingerprint());
    }

    @Test
    void two_who_need_the_first_key_at_once_get_the_same() throws Exception {
        var file = home.resolve("planner.key");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ask = () -> new SealKey(null, file).fingerprint();
            var answers = threads.invokeAll(Stream.generate(() -> ask).limit(8).toList());
            assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void nothing_sealed_is_said_when_it_is_put_into_words() {
        assertThat(content(450).toString()).doesNotContain("450", "2026");
        assertThat(content(450).slot().toString()).doesNotContain("450", "2026");
    }

    private SealKey given(String key) {
        return new SealKey(key, home.resolve("none"));
    }

    private static void refuses(Why why, Runnable act) {
        assertThatExceptionOfType(Unsealable.class)
                .isThrownBy(act::run)
                .matches(it -> it.why() == why);
    }

    private static Sealed content(int minute) {
        var cells = List.of(new Cell(DAY, 450), new Cell(DAY, 465));
        return new Sealed(new Slot(DAY, minute), new byte[32], cells);
    }
}
