package cymru.diogel.visiting.intake;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Under;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.visiting.imports.Field;
import cymru.diogel.visiting.imports.Problem;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a file of visits and takes it in, from the command line. */
@Component
@Scope("prototype")
@Under("visits")
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes a file of visits in: all of it is there, or nothing is.")
class ImportVisits implements Callable<Integer> {
    private final Intakes intakes;
    private final Admissions admissions;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A CSV file of visits.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Only tell what is wrong and what would change.")
    private boolean check;

    @Option(names = "--all-or-nothing", description = "Import nothing if a row cannot be used.")
    private boolean allOrNothing;

    @Option(names = "--map", paramLabel = "HEADING=FIELD", description = "What a heading means.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--language", paramLabel = "en|cy", description = "The language to answer in.")
    private String language = "en";

    ImportVisits(Intakes intakes, Admissions admissions) {
        this.intakes = intakes;
        this.admissions = admissions;
    }

    @Override
    public Integer call() throws Exception {
        return Actor.machine("COMMAND").act(this::run);
    }

    private int run() throws IOException {
        var words = Words.in(language);
        var err = spec.commandLine().getErr();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println(words.say("intake.command-no-file", Map.of("file", file)));
            return Commands.WRONG_INPUT;
        }
        if (Files.size(file) > Intakes.LARGEST) {
            err.println(words.say("intake.too-large"));
            return Commands.WRONG_INPUT;
        }
        UUID id;
        try (var in = Files.newInputStream(file)) {
            id = intakes.receive(file.toString(), in);
        }
        mean(id);
        if (check) {
            admissions.check(id);
        } else {
            admissions.run(id, allOrNothing ? How.ALL_OR_NOTHING : How.GOOD_ROWS);
        }
        return report(intakes.find(id).orElseThrow(), words, err);
    }

    private void mean(UUID id) {
        if (map.isEmpty()) {
            return;
        }
        var meaning = admissions.meaning(id);
        for (var said : map.entrySet()) {
            meaning = meaning.with(said.getKey(), field(said.getValue()));
        }
        admissions.mean(id, meaning);
    }

    private Field field(String name) {
        return Field.ofVisits().stream()
                .filter(it -> it.heading().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                name
                                        + " is no field. Maybe one of "
                                        + Field.ofVisits().stream().map(Field::heading).toList()));
    }

    private int report(Intake intake, Words words, PrintWriter err) {
        var findings = intake.findings();
        if (intake.stage() == Stage.FAILED || findings == null) {
            err.println(
                    words.say("intake.command-failed", Map.of("failure", "" + intake.failure())));
            return Commands.OUR_FAULT;
        }
        intakes.eachProblem(intake.id(), null, it -> err.println(line(it, words)));
        err.flush();
        var tally = findings.tally();
        var values =
                Map.of(
                        "rows", tally.rows(),
                        "fresh", tally.fresh(),
                        "visits", tally.visits(),
                        "here", tally.here(),
                        "repeated", tally.repeated(),
                        "rejected", tally.rejected());
        var out = spec.commandLine().getOut();
        out.println(words.say("intake.command-" + outcome(intake.stage()), values));
        out.println(words.say("intake.command-rows", values));
        out.flush();
        return intake.stage() == Stage.REFUSED || tally.rejected() > 0
                ? Commands.WRONG_INPUT
                : Commands.DONE;
    }

    private String outcome(Stage stage) {
        return switch (stage) {
            case DONE -> "done";
            case REFUSED -> "refused";
            default -> check ? "checked" : "nothing";
        };
    }

    private static String line(Problem problem, Words words) {
        var at = problem.at();
        return "%d:%d: %s %s %s"
                .formatted(
                        at.line(),
                        at.column(),
                        problem.code(),
                        problem.message(words),
                        problem.remedy(words));
    }
}
