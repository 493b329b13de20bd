package cymru.diogel.practice.enquiries.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.strategy.web.Discussing;
import cymru.diogel.testing.County;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Enquiries through the pages, by whoever leads them. */
public record Enquiring(ApplicationContext beans) {

    /** An enquiry and who leads it. */
    public record Work(Account lead, UUID child, UUID id) {}

    /** One opened by a discussion on a child of this worker's. */
    public Work opened(Account worker) {
        var family = beans.getBean(County.class).aFamily().allocatedTo(worker).arrive();
        return opened(worker, family.child().id());
    }

    public Work opened(Account worker, UUID child) {
        discussing().concluded("SECTION_47_JOINT", worker, child);
        return new Work(worker, child, last(child).id());
    }

    /** One that could be determined. */
    public Work ready(Account worker) {
        var work = opened(worker);
        lead(work).send(mvc());
        seen(work).send(mvc());
        return work;
    }

    public Enquiry find(Work it) {
        return beans.getBean(Enquiries.class).find(it.id()).orElseThrow();
    }

    public Enquiry last(UUID child) {
        return of(child).getLast();
    }

    public List<Enquiry> of(UUID child) {
        return beans.getBean(Enquiries.class).allOf(List.of(child));
    }

    public Sending lead(Work it) {
        return on(it, "/lead", "lead", it.lead().id().toString());
    }

    public Sending told(Work it) {
        return on(
                it,
                "/told",
                "agency",
                "HEALTH",
                "told-on",
                discussing().day(),
                "fact",
                "Seen at the surgery twice.");
    }

    public Sending seen(Work it) {
        return on(
                it,
                "/seen",
                "seen",
                "alone",
                "seen-on",
                discussing().day(),
                "heard",
                "“I do not want to go home.”");
    }

    public Sending turn(Work it) {
        return on(
                it,
                "/turn",
                "type",
                "SINGLE",
                "turn-reason",
                "The police found nothing of a crime.");
    }

    public Sending transfer(Work it) {
        return on(it, "/transfer", "council", "Ceredigion", "transfer-reason", "The family moved.");
    }

    public Sending determine(Work it, String which) {
        return on(it, "/determine", "determination", which, "reasons", "What all agencies told.");
    }

    public Sending ratify(Work it, Account manager) {
        return Sending.of(manager, "/enquiries/" + it.id() + "/ratify", "words", "All was read.");
    }

    public Sending on(Work it, String path, String... fields) {
        return Sending.of(it.lead(), "/enquiries/" + it.id() + path, fields);
    }

    public Discussing discussing() {
        return new Discussing(beans);
    }

    public MockMvcTester mvc() {
        return beans.getBean(MockMvcTester.class);
    }
}
