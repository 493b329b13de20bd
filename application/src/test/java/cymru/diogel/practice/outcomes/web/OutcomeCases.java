package cymru.diogel.practice.outcomes.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.strategy.DiscussionConcluded;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.testing.County;
import cymru.diogel.testing.TestClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Enquiries that have come to a determination, by the ways that lead to one. */
public final class OutcomeCases {
    private final ApplicationContext beans;
    private final County county;

    public OutcomeCases(ApplicationContext beans) {
        this.beans = beans;
        this.county = beans.getBean(County.class);
    }

    /** An enquiry with its team; the manager decides nothing of it but ratifies. */
    public record Case(Team team, Account worker, Account manager, UUID child, UUID enquiry) {}

    public Case open(Outcome kind) {
        var team = county.aTeam();
        var worker = county.a(Role.PRACTITIONER, team);
        var manager = county.a(Role.TEAM_MANAGER, team);
        var child = county.aFamily().allocatedTo(worker).arrive().child().id();
        return new Case(team, worker, manager, child, open(kind, child, worker));
    }

    /** Another enquiry about the same child. */
    public void again(Outcome kind, Case it) {
        open(kind, it.child(), it.worker());
    }

    private UUID open(Outcome kind, UUID child, Account worker) {
        var now = beans.getBean(TestClock.class).instant();
        var concluded = new DiscussionConcluded(UUID.randomUUID(), kind, List.of(child), now);
        transaction().executeWithoutResult(_ -> beans.publishEvent(concluded));
        var enquiry = enquiries().allOf(List.of(child)).getLast().id();
        var conducting = beans.getBean(Conducting.class);
        conducting.lead(enquiry, worker.id());
        var day = WallClock.shown(now).toLocalDate();
        conducting.seen(
                enquiry, new Conducting.Sight(day, true, "I am not scared.", null), worker.id());
        return enquiry;
    }

    /** The same determined, and complete. */
    public Case determined(Outcome kind, Determination determination) {
        var it = open(kind);
        determine(it, determination);
        return it;
    }

    public void determine(Case it, Determination determination) {
        enquiries().determine(it.enquiry(), determination, "As the facts say", it.worker().id());
        switch (determination) {
            case NOT_SUBSTANTIATED -> enquiries().ratify(it.enquiry(), "Agreed", it.manager().id());
            case SUBSTANTIATED_NO_CONTINUING_RISK -> {}
            case SUBSTANTIATED_AT_RISK -> enquiries().conferenceAskedFor(it.enquiry());
        }
    }

    public Case single() {
        return determined(
                Outcome.SECTION_47_SINGLE, Determination.SUBSTANTIATED_NO_CONTINUING_RISK);
    }

    public Case joint() {
        return determined(Outcome.SECTION_47_JOINT, Determination.NOT_SUBSTANTIATED);
    }

    public Review review(Case it) {
        return beans.getBean(Reviews.class).of(it.enquiry()).getLast();
    }

    public Review.Whole whole(Case it) {
        return beans.getBean(Reviews.class).find(review(it).id()).orElseThrow();
    }

    public Enquiry enquiry(Case it) {
        return enquiries().find(it.enquiry()).orElseThrow();
    }

    private Enquiries enquiries() {
        return beans.getBean(Enquiries.class);
    }

    private TransactionTemplate transaction() {
        return beans.getBean(TransactionTemplate.class);
    }
}
