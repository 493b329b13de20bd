package cymru.diogel.practice.takeover;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Under;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseTrouble;
import cymru.diogel.practice.casefiles.CaseTrouble.Code;
import cymru.diogel.practice.takeover.TakeOver.Outcome;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands {@code import check} and {@code import apply}. */
final class ImportCommands {
    private ImportCommands() {}

    /** Checks a folder. */
    @Component("importCheckCommand")
    @Scope("prototype")
    @Under("import")
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Tells what is wrong with the files of a case system in DIR; nothing is written.",
                "Yn dweud beth sydd o’i le ar ffeiliau system achosion yn DIR; ni ysgrifennir dim."
            })
    static class Check extends Common {
        Check(TakeOver takeOver) {
            super(takeOver);
        }

        @Override
        Outcome work(TakeOver takeOver, Path folder, TakeOver.Progress progress) {
            return takeOver.check(folder, progress);
        }

        @Override
        String done() {
            return "command-checked";
        }
    }

    /** Takes a folder over. */
    @Component("importApplyCommand")
    @Scope("prototype")
    @Under("import")
    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = {
                "Takes the cases of another system over from DIR: all of it is there, or nothing.",
                "Yn cymryd achosion system arall drosodd o DIR: mae’r cyfan yno, neu ddim."
            })
    static class Apply extends Common {
        Apply(TakeOver takeOver) {
            super(takeOver);
        }

        @Override
        Outcome work(TakeOver takeOver, Path folder, TakeOver.Progress progress) {
            return takeOver.apply(folder, progress);
        }

        @Override
        String done() {
            return "command-taken";
        }
    }

    /** What both do. */
    abstract static class Common implements Callable<Integer> {
        private static final long PATIENCE_NANOS = 1_000_000_000;

        private final TakeOver takeOver;
        private long lastSaid = System.nanoTime();

        @Spec private @Nullable CommandSpec spec;

        @Parameters(
                index = "0",
                paramLabel = "DIR",
                description = "a folder of CSV files, one a kind")
        private Path folder = Path.of("");

        @Option(
                names = {"--language", "--lang"},
                paramLabel = "LANGUAGE",
                description = "en or cy; else that of this machine")
        private @Nullable String language;

        Common(TakeOver takeOver) {
            this.takeOver = takeOver;
        }

        abstract Outcome work(TakeOver with, Path from, TakeOver.Progress progress);

        abstract String done();

        @Override
        public Integer call() throws Exception {
            var asked = language;
            var words = Words.in(asked == null ? Locale.getDefault().getLanguage() : asked);
            if (asked != null && !asked.equals("en") && !asked.equals("cy")) {
                return refuse(words, Commands.WRONG_USAGE, "command-language", asked);
            }
            if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
                var name = folder.toString();
                return refuse(words, Commands.WRONG_INPUT, "command-no-folder", name);
            }
            return Actor.machine("COMMAND").act(() -> run(words));
        }

        private int refuse(Words words, int status, String key, String value) {
            err().println(say(words, key, Map.of("value", value)));
            err().flush();
            return status;
        }

        private int run(Words words) {
            var outcome = work(takeOver, folder, (file, rows) -> tell(words, file, rows));
            report(outcome, words);
            return outcome.troubles().errors() > 0 ? Commands.WRONG_INPUT : Commands.DONE;
        }

        private void tell(Words words, CaseFile file, long rows) {
            if (System.nanoTime() - lastSaid > PATIENCE_NANOS) {
                lastSaid = System.nanoTime();
                var values = Map.of("file", words.say(file.message()), "rows", rows);
                err().println(say(words, "command-progress", values));
                err().flush();
            }
        }

        private void report(Outcome outcome, Words words) {
            outcome.troubles().kept().forEach(it -> err().println(line(it, words)));
            for (var code : Code.values()) {
                var kept =
                        outcome.troubles().kept().stream().filter(it -> it.code() == code).count();
                var more = outcome.troubles().count(code) - kept;
                if (more > 0) {
                    var values = Map.of("code", code, "count", more);
                    err().println(say(words, "command-more", values));
                }
            }
            err().flush();
            summary(outcome, words);
        }

        private void summary(Outcome outcome, Words words) {
            var out = spec().commandLine().getOut();
            var errors = outcome.troubles().errors();
            long fresh = 0;
            for (var it : outcome.counts().entrySet()) {
                var count = it.getValue();
                fresh += count.fresh();
                var values =
                        Map.of(
                                "file", it.getKey().fileName(),
                                "kind", words.say(it.getKey().message()),
                                "rows", count.rows(),
                                "fresh", count.fresh(),
                                "here", count.here());
                out.println(say(words, "command-count", values));
            }
            var key = errors > 0 ? "command-wrong" : fresh == 0 ? "command-nothing-new" : done();
            out.println(say(words, key, Map.of("errors", errors, "fresh", fresh)));
            out.flush();
        }

        private static String line(CaseTrouble it, Words words) {
            return "%s:%d:%d: %s %s %s"
                    .formatted(
                            it.at().file(),
                            it.at().line(),
                            it.at().column(),
                            it.code(),
                            it.message(words),
                            it.remedy(words));
        }

        private static String say(Words words, String key, Map<String, ?> values) {
            return words.say("takeover." + key, values);
        }

        private PrintWriter err() {
            return spec().commandLine().getErr();
        }

        private CommandSpec spec() {
            return Objects.requireNonNull(spec);
        }
    }
}
