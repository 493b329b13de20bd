package cymru.diogel.assurance.measures.recount;

import cymru.diogel.testing.TestClock;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A while in which nothing is kept of any child but what is told; all is undone after it. */
record Meantime(ApplicationContext beans) {
    private static final String EMPTIED =
            """
            select string_agg(format('%I.%I', schemaname, tablename), ', ')
              from pg_tables
             where schemaname in ('referrals', 'strategy', 'enquiries', 'coregroups', 'plans',
                   'people', 'visits', 'chronology')
                or (schemaname = 'conferences' and tablename not in ('agency', 'quorum'))
                or schemaname || '.' || tablename in ('outcomes.review', 'outcomes.verdict',
                   'outcomes.learning', 'register.spell', 'register.label', 'register.enquiry',
                   'deadlines.occasion')
            """;

    void empty(Runnable work) {
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(undone -> {
                    undone.setRollbackOnly();
                    var database = beans.getBean(DSLContext.class);
                    database.execute("truncate " + database.fetchValue(EMPTIED) + " cascade");
                    work.run();
                });
    }

    /** Within such a while, a county that is gone when the work on it is done. */
    void with(Tale tale, Runnable work) {
        beans.getBean(TestClock.class).stopAt(PathwayPut.noon(tale.today()));
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
