package cymru.diogel.platform.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsTests {
    @Under("boats")
    @Command(name = "mend", description = "Mends boats.")
    static class Mend implements Callable<Integer> {
        @Override
        public Integer call() {
            return Commands.DONE;
        }
    }

    @Test
    void help_lists_the_commands_of_the_application_without_starting_it() {
        var before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            var status =
                    new Commands()
                            .others(() -> List.of(Mend.class))
                            .run(
                                    () -> {
                                        throw new AssertionError("started");
                                    },
                                    "--help");
            assertThat(status).isEqualTo(Commands.DONE);
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(UTF_8)).contains("boats").contains("mend");
    }
}
