package cymru.diogel.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FamiliesModelTests {
    private static final Path SHIPPED =
            Path.of("../application/src/main/resources/joining/model.txt");

    @Test
    void what_is_shipped_is_what_is_learnt() throws IOException {
        assertThat(Files.readAllLines(SHIPPED)).isEqualTo(FamiliesModel.learn().lines());
    }
}
