package cymru.diogel.visiting.intake;

import cymru.diogel.visiting.intake.Intake.How;
import cymru.diogel.visiting.intake.Intake.Stage;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the long work on a file in one transaction, alone, and lets others see how far it is.
 *
 * <p>The transaction holds a lock that the database gives back when the process dies. So a file
 * that says it is under way, and whose lock is free, was interrupted, and nothing was written.
 */
@Component
class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('intake ' || ?, 0))";

    private final TransactionTemplate whole;
    private final TransactionTemplate aside;
    private final IntakeStore store;
    private final DSLContext database;

    Workers(PlatformTransactionManager transactions, IntakeStore store, DSLContext database) {
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.store = store;
        this.database = database;
    }

    /** What is to be done; it tells how many rows are done. */
    @FunctionalInterface
    interface Work {
        void run(LongConsumer progress);
    }

    /** Does nothing when somebody else is at this file, or it is at no stage to begin this. */
    void alone(UUID id, Stage stage, @Nullable How how, Work work) {
        try {
            whole.executeWithoutResult(_ -> {
                if (lock(id) && mayBecome(id, stage)) {
                    aside.executeWithoutResult(_ -> store.begin(id, stage, how));
                    work.run(rows -> aside.executeWithoutResult(_ -> store.progress(id, rows)));
                }
            });
        } catch (RuntimeException failure) {
            var reference = UUID.randomUUID();
            LOG.error("Intake {} failed, reference {}", id, reference, failure);
            aside.executeWithoutResult(_ -> store.fail(id, reference));
        }
    }

    /** Waits for its turn: two files may tell of the same visits. */
    void oneImportAtATime() {
        database.execute("select pg_advisory_xact_lock(hashtextextended('intakes', 0))");
    }

    /** Whether a process that lives is at this file. */
    boolean isAtWork(UUID id) {
        return Boolean.FALSE.equals(aside.execute(_ -> lock(id)));
    }

    private boolean mayBecome(UUID id, Stage stage) {
        return store.find(id).filter(it -> it.stage().mayBecome(stage)).isPresent();
    }

    private boolean lock(UUID id) {
        return Boolean.TRUE.equals(database.fetchValue(LOCK, id.toString()));
    }
}
