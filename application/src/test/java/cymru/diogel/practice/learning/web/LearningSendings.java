package cymru.diogel.practice.learning.web;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.once.web.Sending;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.web.OutcomeCases;
import cymru.diogel.practice.outcomes.web.OutcomeCases.Case;
import cymru.diogel.practice.outcomes.web.OutcomeSendings;
import cymru.diogel.practice.strategy.Outcome;
import cymru.diogel.testing.County;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reviews that taught something, and the form by which that is handed on. */
public final class LearningSendings {
    static final String TAUGHT = "Ask the hospital before the discussion ends.";

    private final County county;
    private final OutcomeCases cases;
    private final MockMvcTester mvc;

    public LearningSendings(ApplicationContext beans) {
        this.county = beans.getBean(County.class);
        this.cases = new OutcomeCases(beans);
        this.mvc = beans.getBean(MockMvcTester.class);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put(
                "/learning/{review}/{lesson}",
                () -> {
                    var it = taught();
                    return mark(county.a(Role.QUALITY), it.review(), "TRAINING");
                });
    }

    /** A review that taught something, and whoever reviewed it. */
    record Taught(Case of, Account reviewer, Review.Whole review) {}

    /** The history was weighed in part, and there is something to learn for training. */
    Taught taught() {
        var of =
                cases.determined(
                        Outcome.SECTION_47_SINGLE, Determination.SUBSTANTIATED_NO_CONTINUING_RISK);
        var reviewer = county.a(Role.QUALITY);
        var review = cases.review(of).id();
        Sending.of(reviewer, "/outcomes/" + review + "/take").send(mvc);
        OutcomeSendings.verdict(reviewer, review, "AGREED_WITH_LEARNING")
                .with("answer-HISTORY", "PARTLY")
                .with("why-HISTORY", "Two earlier reports were not read.")
                .with("learning-TRAINING", TAUGHT)
                .send(mvc);
        return new Taught(of, reviewer, cases.whole(of));
    }

    static Sending mark(Account by, Review.Whole review, String kind) {
        var lesson = review.learning().getFirst().id();
        return Sending.of(
                by,
                "/learning/" + review.review().id() + "/" + lesson,
                "kind",
                kind,
                "words",
                "A morning for all teams in May.");
    }
}
