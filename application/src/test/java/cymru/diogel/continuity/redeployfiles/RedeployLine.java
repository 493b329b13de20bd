package cymru.diogel.continuity.redeployfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs the commands as a person would, and keeps what they said. */
record RedeployLine(int status, String out, String err) {
    static RedeployLine solve(Object... arguments) {
        var out = new ByteArrayOutputStream();
        return run(new SolveCommand(out), out, arguments);
    }

    static RedeployLine recall(Object... arguments) {
        var out = new ByteArrayOutputStream();
        return run(new RecallCommand(out), out, arguments);
    }

    private static RedeployLine run(Object command, ByteArrayOutputStream out, Object... given) {
        var err = new StringWriter();
        var line = new CommandLine(command);
        line.setErr(new PrintWriter(err));
        var words = Arrays.stream(given).map(Object::toString).toArray(String[]::new);
        int status = line.execute(words);
        return new RedeployLine(status, out.toString(UTF_8), err.toString());
    }
}
