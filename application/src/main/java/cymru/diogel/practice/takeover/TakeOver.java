package cymru.diogel.practice.takeover;

import cymru.diogel.platform.sight.TableStatistics;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.casechecks.CaseChecks;
import cymru.diogel.practice.casechecks.Here.Standing;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseFolder;
import cymru.diogel.practice.casefiles.CaseReading;
import cymru.diogel.practice.casefiles.CaseTroubles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks a folder, and takes it over in one transaction. */
@Component
public class TakeOver {
    private final HereStore store;
    private final Steps steps;
    private final Around around;
    private final Clock clock;

    TakeOver(HereStore store, Steps steps, Around around, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.around = around;
        this.clock = clock;
    }

    /** What takes each kind over. */
    @Component
    record Steps(
            FamilyTaking families,
            ReportTaking reports,
            Pathway pathway,
            CoreGroupTaking groups,
            Last last) {}

    /** What leads from a discussion to a conference. */
    @Component
    record Pathway(
            DiscussionTaking discussions,
            EnquiryTaking enquiries,
            ReviewTaking reviews,
            ConferenceTaking conferences) {}

    /** What comes after all else. */
    @Component
    record Last(PlanTaking plans, EntryTaking entries) {}

    /** What this needs of the platform. */
    @Component
    record Around(
            PlatformTransactionManager transactions, Trail trail, TableStatistics statistics) {}

    /** Hears how far it has come: which file, and how many of its rows. */
    public interface Progress extends BiConsumer<CaseFile, Long> {}

    /** How many rows of a file there were, and how many of them are new. */
    public record Count(long rows, long fresh, long here) {}

    /** What came of it. */
    public record Outcome(CaseTroubles troubles, Map<CaseFile, Count> counts, boolean isTaken) {}

    /** Finds out what is wrong with a folder and what it would change; nothing is written. */
    public Outcome check(Path folder, Progress progress) {
        var read = CaseReading.read(folder, LocalDate.now(clock), progress);
        var transaction = new TransactionTemplate(around.transactions());
        transaction.setReadOnly(true);
        return transaction.execute(_ -> {
            var here = store.of(read);
            CaseChecks.check(read, here);
            return outcome(read, here, false);
        });
    }

    /** Takes a folder over where nothing is wrong with it: all of it is there, or nothing is. */
    public Outcome apply(Path folder, Progress progress) {
        var read = CaseReading.read(folder, LocalDate.now(clock), progress);
        var outcome =
                new TransactionTemplate(around.transactions())
                        .execute(_ -> {
                            store.oneAtATime();
                            var here = store.of(read);
                            CaseChecks.check(read, here);
                            var isRight = read.troubles().errors() == 0;
                            if (isRight) {
                                take(read, here, progress);
                            }
                            return outcome(read, here, isRight);
                        });
        if (outcome.isTaken()) {
            around.statistics().takeAnew();
        }
        return outcome;
    }

    private void take(CaseFolder read, CaseHere here, Progress progress) {
        var taking = new Taking(read, here, clock.instant(), LocalDate.now(clock));
        var fresh = new EnumMap<CaseFile, Long>(CaseFile.class);
        for (var file : CaseFile.values()) {
            fresh.put(file, (long) taking.fresh(file).size());
        }
        if (fresh.values().stream().allMatch(it -> it == 0)) {
            return;
        }
        steps(taking, file -> progress.accept(file, fresh.getOrDefault(file, 0L)));
        var batch = UUID.randomUUID();
        var entry = Entry.done("cases.take-over").with("batch", batch);
        for (var file : CaseFile.values()) {
            Taking.some(taking.fresh(file), some -> store.remember(some, batch));
            if (fresh.getOrDefault(file, 0L) > 0) {
                var name = file.name().toLowerCase(Locale.ROOT);
                entry = entry.with(name, fresh.getOrDefault(file, 0L));
            }
        }
        around.trail().wrote(entry);
    }

    private void steps(Taking taking, Consumer<CaseFile> done) {
        steps.families().families(taking);
        done.accept(CaseFile.CHILDREN);
        steps.reports().take(taking);
        done.accept(CaseFile.REPORTS);
        var way = steps.pathway();
        way.discussions().take(taking);
        done.accept(CaseFile.DISCUSSIONS);
        var reviews = way.reviews().made(taking);
        way.enquiries().take(taking, ReviewTaking.standing(reviews));
        done.accept(CaseFile.ENQUIRIES);
        way.reviews().take(reviews, taking);
        done.accept(CaseFile.REVIEWS);
        way.conferences().take(taking);
        done.accept(CaseFile.CONFERENCES);
        steps.families().register(taking);
        done.accept(CaseFile.REGISTER);
        steps.groups().take(taking);
        done.accept(CaseFile.CORE_GROUPS);
        steps.last().plans().take(taking);
        done.accept(CaseFile.PLANS);
        steps.last().entries().take(taking);
        done.accept(CaseFile.CHRONOLOGY);
    }

    private static Outcome outcome(CaseFolder read, CaseHere here, boolean isTaken) {
        var counts = new EnumMap<CaseFile, Count>(CaseFile.class);
        for (var file : read.files()) {
            var rows = read.rows(file);
            var fresh = rows.stream().filter(it -> here.standing(it) == Standing.NEW).count();
            var same = rows.stream().filter(it -> here.standing(it) == Standing.SAME).count();
            counts.put(file, new Count(rows.size(), fresh, same));
        }
        return new Outcome(read.troubles(), counts, isTaken);
    }
}
