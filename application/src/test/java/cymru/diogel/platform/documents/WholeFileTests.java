package cymru.diogel.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {
    private @TempDir Path folder;

    @Test
    void a_failure_leaves_what_was_there_and_nothing_beside_it() throws IOException {
        var place = Files.writeString(folder.resolve("report"), "before");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                place,
                                out -> {
                                    out.write('x');
                                    throw new IOException("disk full");
                                }))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(place)).isEqualTo("before");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(place);
        }
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        var place = folder.resolve("report");
        WholeFile.write(place, out -> out.write('x'));
        assertThat(Files.getPosixFilePermissions(place))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        var real = Files.writeString(folder.resolve("real"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        WholeFile.write(link, out -> out.write('x'));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).isEqualTo("x");
    }
}
