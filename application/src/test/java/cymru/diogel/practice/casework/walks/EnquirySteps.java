package cymru.diogel.practice.casework.walks;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.instruments.Instruments;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiries;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.outcomes.Disputes;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What may be tried with enquiries and the second look at their outcomes. */
final class EnquirySteps {
    private final ApplicationContext beans;
    private final Walk walk;
    private final Luck luck;

    EnquirySteps(ApplicationContext beans, Walk walk, Luck luck) {
        this.beans = beans;
        this.walk = walk;
        this.luck = luck;
    }

    List<Runnable> all() {
        return List.of(
                this::lead,
                this::seen,
                this::determine,
                this::determine,
                () -> enquiries().ratify(enquiry(), "Agreed.", somebody().id()),
                this::transfer,
                () ->
                        conducting()
                                .turn(
                                        enquiry(),
                                        luck.one(Conduct.Type.values()),
                                        "Alone.",
                                        walk.cast().worker().id()),
                () -> reviews().take(review(), somebody()),
                () -> reviews().take(review(), walk.cast().quality()),
                () -> reviews().take(review(), walk.cast().police()),
                () -> reviews().release(review(), walk.cast().quality()),
                this::judge,
                this::judge,
                () -> disputes().respond(review(), "We looked.", walk.cast().manager()),
                () -> disputes().take(review(), walk.cast().head()),
                this::decide,
                this::end);
    }

    private Enquiries enquiries() {
        return beans.getBean(Enquiries.class);
    }

    private Conducting conducting() {
        return beans.getBean(Conducting.class);
    }

    private Reviews reviews() {
        return beans.getBean(Reviews.class);
    }

    private Disputes disputes() {
        return beans.getBean(Disputes.class);
    }

    private Viewer somebody() {
        return luck.one(walk.cast().all());
    }

    private UUID enquiry() {
        return luck.one(enquiries().allOf(walk.children())).id();
    }

    private UUID review() {
        return luck.one(
                enquiries().allOf(walk.children()).stream()
                        .map(Enquiry::id)
                        .flatMap(it -> reviews().of(it).stream())
                        .map(Review::id)
                        .toList());
    }

    private void lead() {
        conducting().lead(enquiry(), walk.cast().worker().id());
    }

    private void seen() {
        var sight = new Conducting.Sight(walk.today(), true, "I am hungry.", null);
        conducting().seen(enquiry(), sight, walk.cast().worker().id());
    }

    private void determine() {
        var which = luck.one(Determination.values());
        enquiries().determine(enquiry(), which, "Weighed.", walk.cast().worker().id());
    }

    private void transfer() {
        if (luck.chance(0.1)) {
            conducting().transfer(enquiry(), "Gwynedd", "Moved.", walk.cast().worker().id());
        }
    }

    private void judge() {
        var version =
                beans.getBean(Instruments.class).on(Reviews.QUESTIONS, walk.today()).version();
        var result = luck.one(Verdict.Result.values());
        var reasons =
                result == Verdict.Result.NOT_AGREED
                        ? List.of(Verdict.Reason.THRESHOLD)
                        : List.<Verdict.Reason>of();
        var judged = new Reviews.Judged(result, reasons, "Read.", Map.of(), version, Map.of());
        reviews()
                .judge(
                        review(),
                        judged,
                        luck.chance(0.5) ? walk.cast().quality() : walk.cast().police());
    }

    private void decide() {
        var to = luck.one(Stage.values());
        disputes().decide(review(), to, "Decided.", Map.of(), walk.cast().head());
    }

    private void end() {
        var to = luck.one(Stage.values());
        disputes().end(review(), to, "Ended.", walk.cast().head());
    }
}
