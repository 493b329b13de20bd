package cymru.diogel.assurance.measures.recount.tales;

import cymru.diogel.assurance.measures.recount.tales.Tale.Det;
import cymru.diogel.assurance.measures.recount.tales.Tale.Enq;
import cymru.diogel.assurance.measures.recount.tales.Tale.Look;
import cymru.diogel.platform.deadlines.Deadlines;
import cymru.diogel.platform.deadlines.Rules;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Conducting;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.enquiries.Enquiry;
import cymru.diogel.practice.enquiries.Limits;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Policy;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Puts enquiries and second looks at them where the modules keep them. */
final class EnquiryPut {
    private static final UUID BY = PathwayPut.BY;
    private static final UUID MANAGER = new UUID(1, 2);
    private static final UUID REVIEWER = new UUID(1, 3);

    private final ApplicationContext beans;

    EnquiryPut(ApplicationContext beans) {
        this.beans = beans;
    }

    void put(Tale tale) {
        beans.getBean(Conducting.class)
                .takeOver(
                        tale.pathway().enquiries().stream().map(this::enquiry).toList(), List.of());
        beans.getBean(Panels.class)
                .takeOver(tale.pathway().looks().stream().map(this::look).toList());
    }

    private Enquiry enquiry(Enq it) {
        var began = it.led().getFirst().from();
        var calendar = beans.getBean(Deadlines.class).calendar();
        var stage =
                it.open()
                        ? it.made().isEmpty()
                                ? cymru.diogel.practice.enquiries.Stage.OPEN
                                : cymru.diogel.practice.enquiries.Stage.REOPENED
                        : cymru.diogel.practice.enquiries.Stage.DETERMINED;
        return new Enquiry(
                it.id(),
                PathwayPut.reference(it.id()),
                it.kid(),
                new Enquiry.Begun(it.id(), it.id(), it.last(), it.start(), began),
                Limits.of(it.start(), it.last(), Rules.published(), calendar),
                stage,
                new Conduct(it.led().stream().map(EnquiryPut::led).toList()),
                null,
                null,
                null,
                it.made().stream().map(EnquiryPut::made).toList());
    }

    private static Conduct.Since led(Tale.Led it) {
        return new Conduct.Since(it.from(), it.joint() ? Conduct.Type.JOINT : Conduct.Type.SINGLE);
    }

    private static Enquiry.Made made(Det it) {
        var ratified = it.which() == 1 && it.complete();
        var called = it.which() == 3 && it.complete();
        return new Enquiry.Made(
                UUID.randomUUID(),
                which(it.which()),
                "Weighed.",
                it.at(),
                BY,
                ratified ? new Enquiry.Ratified(it.at(), MANAGER, null) : null,
                called ? it.at() : null,
                ratified || called || it.which() == 2 ? it.at() : null);
    }

    private static Determination which(int number) {
        return switch (number) {
            case 1 -> Determination.NOT_SUBSTANTIATED;
            case 2 -> Determination.SUBSTANTIATED_NO_CONTINUING_RISK;
            default -> Determination.SUBSTANTIATED_AT_RISK;
        };
    }

    private Review.Whole look(Look it) {
        var calendar = beans.getBean(Deadlines.class).calendar();
        var day = Dice.day(it.det().at());
        var due = Policy.Limits.DEFAULT.review().due(day, calendar);
        var said = it.said();
        var stage = stage(said);
        var subject =
                new Review.Subject(
                        it.of().id(),
                        it.of().kid(),
                        which(it.det().which()),
                        it.det().at(),
                        it.of().jointAt(it.det().at()),
                        it.team(),
                        Set.of(BY),
                        Review.Wanted.usual(it.of().jointAt(it.det().at())));
        var judged = said.judged();
        var review =
                new Review(
                        it.id(),
                        PathwayPut.reference(it.id()),
                        subject,
                        stage,
                        stage.isEnd() ? null : due,
                        due,
                        new Review.Hands(judged == null ? null : REVIEWER, null, null),
                        new Review.Turns(judged, null, null, null));
        return new Review.Whole(review, verdicts(it), List.of());
    }

    private static Stage stage(Tale.Said it) {
        if (it.judged() == null) {
            return Stage.DUE;
        }
        if (it.reopened()) {
            return Stage.CLOSED_WITH_NEW_DISCUSSION;
        }
        return it.results().contains(2)
                ? Stage.NOT_AGREED
                : it.results().contains(1) ? Stage.AGREED_WITH_LEARNING : Stage.AGREED;
    }

    private static List<Verdict> verdicts(Look it) {
        var verdicts = new ArrayList<Verdict>();
        var judged = it.said().judged();
        if (judged == null) {
            return verdicts;
        }
        var part = Verdict.Part.FIRST;
        for (var result : it.said().results()) {
            verdicts.add(verdict(it.id(), part, result, judged));
            part = Verdict.Part.SECOND;
        }
        if (it.said().panelNot()) {
            verdicts.add(verdict(it.id(), Verdict.Part.PANEL, 2, judged));
        }
        return verdicts;
    }

    private static Verdict verdict(UUID review, Verdict.Part part, int result, Instant at) {
        return new Verdict(
                UUID.randomUUID(),
                review,
                part,
                part == Verdict.Part.FIRST ? REVIEWER : UUID.randomUUID(),
                null,
                List.of(
                                Verdict.Result.AGREED,
                                Verdict.Result.AGREED_WITH_LEARNING,
                                Verdict.Result.NOT_AGREED)
                        .get(result),
                result == 2 ? List.of(Verdict.Reason.THRESHOLD) : List.of(),
                null,
                at);
    }
}
