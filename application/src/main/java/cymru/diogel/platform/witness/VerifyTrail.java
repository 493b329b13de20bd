package cymru.diogel.platform.witness;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Under;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.witness.Verification.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Verifies the trail and says what was altered and where. */
@Component
@Scope("prototype")
@Under("trail")
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Finds any edit, deletion, insertion, reordering or cut of the trail.")
class VerifyTrail implements Callable<Integer> {
    private static final long TOLD_EVERY = 2_000_000_000L;

    private final Verification verification;

    @Spec private CommandSpec spec;

    @Option(
            names = "--heads",
            paramLabel = "FILE",
            description = "Heads kept elsewhere, one a line; else the file of this installation.")
    private @Nullable Path heads;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The public key kept elsewhere; else the key of this installation.")
    private @Nullable Path key;

    @Option(names = "--language", paramLabel = "en|cy", description = "The language to answer in.")
    private String language = "en";

    VerifyTrail(Verification verification) {
        this.verification = verification;
    }

    @Override
    public Integer call() {
        var words = Words.in(language);
        for (var file : new Path[] {heads, key}) {
            if (file != null && !Files.isReadable(file)) {
                err(words.say("witness.no-file", Map.of("file", file)));
                return Commands.WRONG_USAGE;
            }
        }
        var begin = System.nanoTime();
        var told = new long[] {begin};
        Outcome outcome;
        try {
            outcome =
                    verification.verify(
                            heads,
                            key,
                            (done, all) -> {
                                if (System.nanoTime() - told[0] > TOLD_EVERY) {
                                    told[0] = System.nanoTime();
                                    err(
                                            words.say(
                                                    "witness.progress",
                                                    Map.of("done", done, "all", all)));
                                }
                            });
        } catch (IllegalArgumentException noKey) {
            err(words.say("witness.no-key", Map.of("file", String.valueOf(key))));
            return Commands.WRONG_USAGE;
        }
        tell(outcome, words, (System.nanoTime() - begin) / 1e9);
        return outcome.isWhole() ? Commands.DONE : Commands.WRONG_INPUT;
    }

    private void tell(Outcome outcome, Words words, double seconds) {
        var out = spec.commandLine().getOut();
        out.println(
                words.say(
                        "witness.verified",
                        Map.of(
                                "size",
                                outcome.size(),
                                "seconds",
                                String.format(Locale.UK, "%.1f", seconds))));
        out.println(words.say("witness.root", Map.of("root", outcome.root())));
        out.println(
                words.say(
                        "witness.heads",
                        Map.of("database", outcome.inDatabase(), "file", outcome.inFile())));
        if (outcome.isWhole()) {
            out.println(words.say("witness.whole"));
            return;
        }
        out.println(words.say("witness.altered", Map.of("count", outcome.all())));
        outcome.found().forEach(it -> out.println("  " + it.sentence(words)));
        if (outcome.all() > outcome.found().size()) {
            var more = outcome.all() - outcome.found().size();
            out.println(words.say("witness.more", Map.of("count", more)));
        }
    }

    private void err(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
