package cymru.diogel.practice.outcomes.web;

import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Following;
import cymru.diogel.practice.outcomes.Reviews;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of an enquiry says of its reviews; a link once they were given. */
@Component
class OutcomeLines implements Following {
    private final Reviews reviews;

    OutcomeLines(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Line> of(Enquiry enquiry) {
        return reviews.of(enquiry.id()).stream()
                .map(it -> {
                    var values = Map.of("reference", it.reference());
                    return it.stage().isBeforeVerdict()
                            ? new Line("outcomes.following", values, "")
                            : new Line(
                                    "outcomes.followed",
                                    values,
                                    OutcomeQueuePage.PATH + "/" + it.id());
                })
                .toList();
    }
}
