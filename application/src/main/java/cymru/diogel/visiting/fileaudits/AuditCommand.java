package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.commands.Stopped;
import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.visiting.fileaudits.FileAudit.Audited;
import cymru.diogel.visiting.fileaudits.FileAudit.Shifts;
import cymru.diogel.visiting.fileaudits.FileAudit.Visits;
import cymru.diogel.visiting.thematic.ThematicReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Audits a file of visits without server or database, and writes what was found. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Audits the visits in FILE: can a family guess the hour of the next one?",
            "Yn archwilio’r ymweliadau yn FILE: a all teulu ddyfalu awr yr un nesaf?"
        })
public final class AuditCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Mixin private AuditOptions options = new AuditOptions();

    private final Clock clock;
    private final OutputStream standard;

    /** Takes the day from the clock, and writes to the stream when no file is named. */
    public AuditCommand(Clock clock, OutputStream standard) {
        this.clock = clock;
        this.standard = standard;
    }

    @Override
    public Integer call() {
        var told = new Told(options.words(), spec.commandLine().getErr());
        return options.answering.run(() -> run(told), spec.commandLine().getErr());
    }

    private void run(Told told) throws Stopped {
        var settings = options.settings();
        var as = options.format();
        options.checkTarget(as);
        var audits = new FileAudit(LocalDate.now(clock), told.words());
        var visits = visits(audits, told);
        var shifts = shifts(audits, visits, told);
        told.begin(visits.table().households());
        write(audits.audit(visits, shifts, settings, told::audited), as, told);
    }

    private Visits visits(FileAudit audits, Told told) throws Stopped {
        var file = options.file;
        var source = options.answering.source(file);
        Visits visits;
        try {
            visits = audits.visits(source, told::read);
        } catch (IOException failure) {
            throw options.answering.unreadable(file);
        }
        told.problems(file, visits.problems());
        if (visits.problems().refuseFile()) {
            throw options.input("refused", file);
        }
        refuseIfStrict(visits.input());
        if (visits.table().rows() == 0) {
            throw options.input("no-rows", file);
        }
        return visits;
    }

    private @Nullable Shifts shifts(FileAudit audits, Visits visits, Told told) throws Stopped {
        var file = options.rota;
        if (file == null) {
            return null;
        }
        var source = options.answering.source(file);
        Shifts shifts;
        try {
            shifts = audits.shifts(source, visits.rows().practitioners());
        } catch (IOException failure) {
            throw options.answering.unreadable(file);
        }
        told.problems(file, shifts.problems());
        if (shifts.problems().refuseFile()) {
            throw options.input("refused", file);
        }
        refuseIfStrict(shifts.input());
        return shifts;
    }

    private void refuseIfStrict(FileAudit.Input input) throws Stopped {
        if (options.strict && input.rejectedRows() > 0) {
            throw new Stopped(
                    Commands.WRONG_INPUT,
                    options.say("strict", Map.of("rows", input.rejectedRows())));
        }
    }

    private void write(Audited audited, AuditOptions.Format as, Told told) throws Stopped {
        var report = new ThematicReport(audited.audit(), told.words());
        WholeFile.Content content =
                to -> {
                    switch (as) {
                        case HTML -> report.file(to);
                        case JSON -> AuditJson.write(audited, to);
                        case CSV -> Figures.households(audited.audit(), to);
                        case PDF -> report.pdf(to);
                    }
                };
        options.answering.write(standard, content);
        var out = options.answering.out();
        if (out != null) {
            told.written(report, out);
        }
    }
}
