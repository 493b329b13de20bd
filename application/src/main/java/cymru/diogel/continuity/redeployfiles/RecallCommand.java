package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.planning.redeployment.Plan;
import cymru.diogel.planning.redeployment.Recall;
import cymru.diogel.planning.redeployment.Recalled;
import cymru.diogel.planning.redeployment.Redeployer;
import cymru.diogel.platform.commands.SolverLog;
import cymru.diogel.platform.commands.Stopped;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays through, from a file, what a service takes back and what then falls. */
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        description = {
            "Says who goes back when a service recalls its staff in FILE, and what then falls.",
            "Yn dweud pwy sy’n dychwelyd pan fydd gwasanaeth yn galw ei staff yn FILE yn ôl."
        })
public final class RecallCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Asked asked = new Asked();

    @Option(
            names = "--service",
            paramLabel = "ID",
            required = true,
            description = "the service that recalls its own staff")
    private String service = "";

    private final OutputStream standard;

    /** Writes to the stream when no file is named. */
    public RecallCommand(OutputStream standard) {
        this.standard = standard;
    }

    @Override
    public Integer call() {
        return asked.run(this::work, spec.commandLine().getErr());
    }

    private void work() throws Stopped {
        SolverLog.quiet();
        var time = asked.time();
        var question = asked.question();
        var code = code(question);
        var staffing = question.staffing();
        var now = question.now();
        Plan base = now == null ? Redeployer.quick(staffing) : now;
        var recalled = Recall.of(staffing, base, Set.of(code), time);
        var marginals = Recall.marginals(staffing);
        var answer = new Answer(question);
        asked.write(standard, to -> answer.recalled(code, recalled, marginals, to));
        spec.commandLine()
                .getErr()
                .println(
                        asked.say(
                                "recalled",
                                Map.of(
                                        "returns", recalled.returns().size(),
                                        "falls", below(question, recalled))));
    }

    private static long below(Question question, Recalled recalled) {
        var places = question.staffing().places();
        return recalled.falls().stream()
                .filter(fall -> fall.after() < places.get(fall.place()).minimum())
                .count();
    }

    private int code(Question question) throws Stopped {
        for (var person : question.staffing().people()) {
            if (Integer.toString(person.service()).equals(service)) {
                return person.service();
            }
        }
        for (var id : question.services()) {
            if (Integer.toString(id).equals(service)) {
                return id;
            }
        }
        throw asked.wrong("wrong-service", service);
    }
}
