package cymru.diogel.visiting.fileaudits;

import cymru.diogel.platform.commands.Commands;
import cymru.diogel.platform.documents.WholeFile;
import cymru.diogel.platform.exchange.Source;
import cymru.diogel.visiting.fileaudits.AuditOptions.Stopped;
import cymru.diogel.visiting.fileaudits.FileAudit.Audited;
import cymru.diogel.visiting.fileaudits.FileAudit.Shifts;
import cymru.diogel.visiting.fileaudits.FileAudit.Visits;
import cymru.diogel.visiting.thematic.ThematicReport;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            run(told);
            return Commands.DONE;
        } catch (Stopped stopped) {
            told.line(String.valueOf(stopped.getMessage()));
            return stopped.status;
        }
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
        var source = source(file);
        Visits visits;
        try {
            visits = audits.visits(source, told::read);
        } catch (IOException failure) {
            throw options.unreadable(file);
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
        var source = source(file);
        Shifts shifts;
        try {
            shifts = audits.shifts(source, visits.rows().practitioners());
        } catch (IOException failure) {
            throw options.unreadable(file);
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

    private Source source(Path path) throws Stopped {
        if (!Files.exists(path)) {
            throw options.input("missing", path);
        }
        if (Files.isDirectory(path)) {
            throw options.input("folder", path);
        }
        if (!Files.isReadable(path)) {
            throw options.unreadable(path);
        }
        try {
            // A pipe can be read once only.
            if (Files.isRegularFile(path)) {
                return Source.of(path);
            }
            var bytes = Files.readAllBytes(path);
            return () -> new ByteArrayInputStream(bytes);
        } catch (IOException failure) {
            throw options.unreadable(path);
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
        var out = options.out;
        try {
            if (out == null) {
                var buffered = new BufferedOutputStream(standard);
                content.write(buffered);
                buffered.flush();
            } else {
                WholeFile.write(out, content);
                told.written(report, out);
            }
        } catch (IOException failure) {
            var target = out == null ? options.say("standard", Map.of()) : out.toString();
            throw new Stopped(
                    Commands.WRONG_INPUT, options.say("unwritten", Map.of("file", target)));
        }
    }
}
