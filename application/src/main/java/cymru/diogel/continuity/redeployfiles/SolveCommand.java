package cymru.diogel.continuity.redeployfiles;

import cymru.diogel.planning.redeployment.Auditor;
import cymru.diogel.planning.redeployment.Redeployer;
import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.SolverLog;
import cymru.diogel.platform.commands.Stopped;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proposes who works where, from a file. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = {
            "Proposes where the staff in FILE work: who fills which place of which service.",
            "Yn cynnig lle mae’r staff yn FILE yn gweithio: pwy sy’n llenwi pa le ym mha wasanaeth."
        })
public final class SolveCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private Asked asked = new Asked();

    private final OutputStream standard;

    /** Writes to the stream when no file is named. */
    public SolveCommand(OutputStream standard) {
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
        var staffing = question.staffing();
        var plan = Redeployer.propose(staffing, time);
        var audit = Auditor.audit(staffing, plan);
        if (!audit.isAllowed()) {
            throw new Stopped(Commands.WRONG_INPUT, asked.say("broken", Map.of()));
        }
        asked.write(standard, to -> new Answer(question).solved(plan, audit, to));
        var tiers = audit.tiers();
        spec.commandLine()
                .getErr()
                .println(
                        asked.say(
                                "solved",
                                Map.of(
                                        "first", tiers.get(0),
                                        "second", tiers.get(1),
                                        "third", tiers.get(2))));
    }
}
