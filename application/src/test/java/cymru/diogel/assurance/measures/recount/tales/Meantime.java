package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A while in which nothing is kept of any child but what is told; all is undone after it. */
public record Meantime(ApplicationContext beans) {
    // Only whoever owns the tables may empty them; what is asked before and after has its own role.
    private static final String EMPTYING =
            """
            do $$
            declare
                was text := current_user;
            begin
                perform set_config('role', 'none', true);
                execute 'truncate ' || (
                    select string_agg(format('%I.%I', schemaname, tablename), ', ')
                      from pg_tables
                     where schemaname in ('referrals', 'strategy', 'enquiries', 'coregroups',
                           'plans', 'people', 'visits', 'chronology', 'confirmations')
                        or (schemaname = 'conferences' and tablename not in ('agency', 'quorum'))
                        or schemaname || '.' || tablename in ('outcomes.review',
                           'outcomes.verdict', 'outcomes.learning', 'register.spell',
                           'register.label', 'register.enquiry', 'deadlines.occasion',
                           'moves.move', 'moves.step')
                    ) || ' cascade';
                perform set_config('role', was, true);
            end
            $$
            """;

    public void empty(Runnable work) {
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(undone -> {
                    undone.setRollbackOnly();
                    beans.getBean(DSLContext.class).execute(EMPTYING);
                    work.run();
                });
    }

    /** The middle of a day. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Dice.LONDON).toInstant();
    }

    /** Within such a while, a county that is gone when the work on it is done. */
    public void with(Tale tale, Runnable work) {
        beans.getBean(TestClock.class).stopAt(noon(tale.today()));
        var manager = beans.getBean(TransactionTemplate.class).getTransactionManager();
        var nested = new TransactionTemplate(Objects.requireNonNull(manager));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            new ProtectionPut(beans).put(tale);
            new PathwayPut(beans).put(tale);
            new EnquiryPut(beans).put(tale);
            new CallPut(beans).put(tale);
            work.run();
        });
    }
}
