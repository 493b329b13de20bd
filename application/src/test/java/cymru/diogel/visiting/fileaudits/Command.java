package cymru.diogel.visiting.fileaudits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine;

/** Runs the command as a person would, and keeps what it said. */
public record Command(int status, String out, String err) {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-14T09:00:00Z"), ZoneId.of("Europe/London"));

    static Command run(Object... arguments) {
        return into(new ByteArrayOutputStream(), arguments);
    }

    /** As if it were now by another clock. */
    public static Command by(Clock clock, Object... arguments) {
        return run(clock, new ByteArrayOutputStream(), arguments);
    }

    /** With standard output as it is given. */
    static Command into(OutputStream out, Object... arguments) {
        return run(CLOCK, out, arguments);
    }

    private static Command run(Clock clock, OutputStream out, Object... arguments) {
        var err = new StringWriter();
        var line = new CommandLine(new AuditCommand(clock, out));
        line.setErr(new PrintWriter(err));
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = line.execute(words);
        return new Command(status, written(out), err.toString());
    }

    private static String written(OutputStream out) {
        return out instanceof ByteArrayOutputStream bytes ? bytes.toString(UTF_8) : "";
    }
}
