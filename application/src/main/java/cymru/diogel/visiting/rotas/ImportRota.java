package cymru.diogel.visiting.rotas;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Under;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.platform.language.Words;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.Problem.Effect;
import cymru.diogel.visiting.imports.Problems;
import cymru.diogel.visiting.imports.RotaFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file of shifts in, for practitioners who are known here. */
@Component
@Scope("prototype")
@Under("rota")
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes the shifts of practitioners in from a CSV file.")
class ImportRota implements Callable<Integer> {
    private static final int END_OF_DAY = 24 * 60;

    private final Rotas rotas;
    private final Accounts accounts;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "practitioner_id,date,from,to")
    private Path file = Path.of("");

    @Option(names = "--language", paramLabel = "en|cy", description = "The language to answer in.")
    private String language = "en";

    ImportRota(Rotas rotas, Accounts accounts) {
        this.rotas = rotas;
        this.accounts = accounts;
    }

    @Override
    public Integer call() throws Exception {
        return Actor.machine("COMMAND").act(this::run);
    }

    private int run() throws IOException {
        var words = Words.in(language);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err().println(words.say("rotas.no-file", Map.of("file", file)));
            return Commands.WRONG_INPUT;
        }
        var ids =
                accounts.all().stream().collect(Collectors.toMap(Account::reference, Account::id));
        var shifts = new ArrayList<Shift>();
        var unknown = new TreeSet<String>();
        var reading =
                new RotaFile(Source.of(file), HeadingMap.standard())
                        .read(shift -> {
                            var id = ids.get(shift.practitionerId());
                            if (id == null) {
                                unknown.add(shift.practitionerId());
                            } else {
                                shifts.addAll(split(id, shift.from(), shift.to()));
                            }
                        });
        var wrong = tell(reading.problems(), unknown, words);
        if (!shifts.isEmpty()) {
            rotas.add(shifts);
        }
        var out = spec.commandLine().getOut();
        out.println(words.say("rotas.imported", Map.of("shifts", shifts.size())));
        return wrong ? Commands.WRONG_INPUT : Commands.DONE;
    }

    private boolean tell(Problems problems, Set<String> unknown, Words words) {
        for (var problem : problems.kept()) {
            err().printf(
                            "%d:%d: %s %s %s%n",
                            problem.at().line(),
                            problem.at().column(),
                            problem.code(),
                            problem.message(words),
                            problem.remedy(words));
        }
        for (var practitioner : unknown) {
            err().println(words.say("rotas.unknown", Map.of("practitioner", practitioner)));
        }
        return !unknown.isEmpty()
                || problems.counts().keySet().stream().anyMatch(it -> it.effect() != Effect.NOTE);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A night shift is two stretches: until midnight, and from then on. */
    private static List<Shift> split(UUID who, LocalDateTime from, LocalDateTime to) {
        var first = from.getHour() * 60 + from.getMinute();
        var last = to.getHour() * 60 + to.getMinute();
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return List.of(new Shift(who, from.toLocalDate(), first, last));
        }
        var evening = new Shift(who, from.toLocalDate(), first, END_OF_DAY);
        return last == 0
                ? List.of(evening)
                : List.of(evening, new Shift(who, to.toLocalDate(), 0, last));
    }
}
