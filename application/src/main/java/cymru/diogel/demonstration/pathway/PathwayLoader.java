package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.loading.Chapter;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Stage;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.strategy.EarlierDiscussions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what became of the made-up reports where real discussions and enquiries would be. */
@Component
@Order(1)
class PathwayLoader implements Chapter {
    private final EarlierDiscussions discussions;
    private final Conducting enquiries;
    private final Panels reviews;
    private final Access access;
    private final Told told;

    PathwayLoader(
            EarlierDiscussions discussions,
            Conducting enquiries,
            Panels reviews,
            Access access,
            Told told) {
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.reviews = reviews;
        this.access = access;
        this.told = told;
    }

    /** What is told of it besides. */
    @Component
    record Told(EarlierWay way, PastAnswers answers) {}

    @Override
    public void load(County county, Identities ids) {
        var staffed = new Staffed(county, ids);
        var cases = Case.of(county, ids);
        var discussed = new PastDiscussions(ids, staffed, discussions).made(cases);
        discussions.takeOver(discussed);
        told.way()
                .discussed(discussed.stream().map(EarlierDiscussions.Earlier::discussion).toList());
        var past = new PastEnquiries(ids, staffed);
        var made = past.made(cases);
        var reviewed = new PastReviews(ids, staffed).made(made);
        var stages = new HashMap<UUID, Stage>();
        reviewed.forEach(it ->
                stages.put(it.review().of().enquiry(), PastReviews.standing(it.review().stage())));
        var enquired = made.stream().map(it -> standing(it.enquiry(), stages)).toList();
        enquiries.takeOver(enquired, past.facts());
        reviews.takeOver(reviewed);
        told.way().enquired(enquired);
        told.answers().keep(reviewed);
        told.way().reviewed(reviewed);
        new PastPanels(ids, staffed, reviews).made();
        open(reviewed.stream().map(Review.Whole::review).toList(), county);
    }

    // What nobody reviews stands once nothing is missing.
    private static Enquiry standing(Enquiry it, Map<UUID, Stage> reviewed) {
        var stands =
                it.stage() == Stage.DETERMINED && !it.isIncomplete() ? Stage.CONFIRMED : it.stage();
        return new Enquiry(
                it.id(),
                it.reference(),
                it.child(),
                it.begun(),
                it.limits(),
                reviewed.getOrDefault(it.id(), stands),
                it.conduct(),
                it.lead(),
                it.seen(),
                it.transfer(),
                it.determinations());
    }

    // Children are open to whoever looks at an outcome until that ends.
    private void open(List<Review> reviewed, County county) {
        reviewed.stream()
                .filter(it -> !it.stage().isEnd())
                .forEach(it -> {
                    var hands = it.hands();
                    for (var account :
                            new UUID[] {hands.reviewer(), hands.second(), hands.decider()}) {
                        if (account != null) {
                            access.open(
                                    Ground.Opening.lasting(
                                            it.of().child(), account, county.lastDay()),
                                    Ground.AUDIT_SAMPLE);
                        }
                    }
                });
    }
}
