package cymru.diogel.visiting.intake;

import cymru.diogel.platform.trail.Actor;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.visiting.imports.HeadingMap;
import cymru.diogel.visiting.imports.VisitFile;
import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import java.io.IOException;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks files and takes them in. Each returns when it is done, however long that takes; what came
 * of it is told by {@link Intakes#find}.
 */
@Component
public class Admissions {
    private final Workers workers;
    private final Examination examination;
    private final Entering entering;
    private final IntakeStore store;
    private final Trail trail;

    Admissions(
            Workers workers,
            Examination examination,
            Entering entering,
            IntakeStore store,
            Trail trail) {
        this.workers = workers;
        this.examination = examination;
        this.entering = entering;
        this.store = store;
        this.trail = trail;
    }

    /** The headings and first rows of a file, as they are understood now. */
    public VisitFile.Preview preview(UUID id, int rows) throws IOException {
        return examination.file(id).preview(rows);
    }

    /** What was said of the headings of this file until now. */
    public HeadingMap meaning(UUID id) {
        return examination.file(id).headings();
    }

    /** Remembers what the headings of this file mean, and of every other with the same headings. */
    @Transactional
    public void mean(UUID id, HeadingMap meaning) {
        examination.remember(id, meaning, Actor.current().account());
        trail.wrote(Entry.done("intake.headings").with("intake", id));
    }

    /** Finds out what is wrong with a file and what it would change; no visit is written. */
    public void check(UUID id) {
        workers.alone(
                id,
                Stage.CHECKING,
                null,
                progress -> {
                    var examined = examination.examine(id, progress);
                    var tally = examined.findings().tally();
                    trail.wrote(
                            Entry.done("intake.check")
                                    .with("intake", id)
                                    .with("rows", tally.rows())
                                    .with("rejected", tally.rejected()));
                    store.end(
                            id,
                            examined.isRefused() ? Stage.REFUSED : Stage.CHECKED,
                            examined.findings());
                });
    }

    /** Takes a file in, all in one transaction; what is here since it was checked counts too. */
    public void run(UUID id, How how) {
        workers.alone(id, Stage.RUNNING, how, progress -> run(id, how, progress));
        if (store.find(id).filter(it -> it.stage() == Stage.DONE).isPresent()) {
            entering.settle();
        }
    }

    private void run(UUID id, How how, LongConsumer progress) {
        workers.oneImportAtATime();
        var examined = examination.examine(id, _ -> {});
        var tally = examined.findings().tally();
        if (examined.isRefused()) {
            store.end(id, Stage.REFUSED, examined.findings());
            return;
        }
        if (how == How.ALL_OR_NOTHING && tally.rejected() > 0) {
            store.end(id, Stage.CHECKED, examined.findings());
            return;
        }
        entering.enter(id, examined.table(), examination.complete(examined), progress);
        trail.wrote(
                Entry.done("intake.import")
                        .with("intake", id)
                        .with("how", how)
                        .with("visits", tally.visits())
                        .with("rows", tally.fresh()));
        store.end(id, Stage.DONE, examined.findings());
        store.dropFile(id);
    }
}
