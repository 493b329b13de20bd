package cymru.diogel.platform.witness;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Under;
import cymru.diogel.platform.trail.Sealer;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a head of the trail as it is now and prints it, to be kept elsewhere. */
@Component
@Scope("prototype")
@Under("trail")
@Command(
        name = "head",
        mixinStandardHelpOptions = true,
        description = "Prints a signed head of the trail as it is now, as a line of JSON.")
class ShowHead implements Callable<Integer> {
    private final Sealer sealer;
    private final Heads heads;

    @Spec private CommandSpec spec;

    ShowHead(Sealer sealer, Heads heads) {
        this.sealer = sealer;
        this.heads = heads;
    }

    @Override
    public Integer call() {
        sealer.sealAll();
        spec.commandLine().getOut().println(heads.make().json());
        return Commands.DONE;
    }
}
