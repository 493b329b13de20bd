package cymru.diogel.demonstration.pathway;

import cymru.diogel.demonstration.county.Draw;
import cymru.diogel.demonstration.county.Language;
import cymru.diogel.demonstration.county.Staff;
import cymru.diogel.demonstration.loading.Identities;
import cymru.diogel.demonstration.pathway.PastEnquiries.Of;
import cymru.diogel.demonstration.pathway.Staffed.Partner;
import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Policy;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Learning;
import cymru.diogel.practice.outcomes.Review.Turns;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Second looks at the outcomes of a year's enquiries: some seven in ten agreed.
 *
 * <p>Planted: the first two determinations of one team are disputed about half the time.
 */
final class PastReviews {
    /** The team whose outcomes reviewers often do not agree with. */
    static final String DISPUTED_TEAM = "T2";

    // As the policy that holds without another.
    private static final Policy.Selection SELECTION = new Policy.Selection(0.2, 20260101);
    private static final int REVIEW_DAYS = 10;

    private final Identities ids;
    private final Staffed staffed;

    PastReviews(Identities ids, Staffed staffed) {
        this.ids = ids;
        this.staffed = staffed;
    }

    List<Review.Whole> made(List<Of> enquiries) {
        var all = new ArrayList<Review.Whole>();
        var first = WallClock.instant(staffed.county().firstDay().atStartOfDay());
        for (var it : enquiries) {
            var made = it.enquiry().determinations();
            var at = made.isEmpty() ? null : made.getLast().completeAt();
            if (at != null
                    && at.isAfter(first)
                    && SELECTION.takes(it.enquiry().id(), made.getLast().determination())) {
                all.add(review(it, made.getLast().determination(), at));
            }
        }
        return new PastDisputes(staffed).follow(all);
    }

    private Review.Whole review(Of it, Determination which, Instant at) {
        var draw = it.of().draw("review" + it.who().child().id());
        var team = staffed.team(it.of().home(), it.of().day());
        var manager = staffed.manager(team);
        var enquiry = it.enquiry();
        var lead = Objects.requireNonNullElse(enquiry.lead(), manager);
        var subject = subject(it, new Determined(which, at), ids.team(team), Set.of(manager, lead));
        var day = WallClock.shown(at).toLocalDate();
        var due = Case.CALENDAR.plus(day, REVIEW_DAYS);
        var id = ids.partOf(enquiry.id(), "review");
        var reference = "O-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var judgedOn =
                Case.CALENDAR.plus(
                        day, draw.chance(0.88) ? draw.between(3, 9) : draw.between(11, 16));
        var fresh =
                new Review(
                        id, reference, subject, Stage.DUE, due, due, hands(null, false), NOTHING);
        if (judgedOn.isAfter(staffed.county().lastDay())) {
            return draw.chance(0.5) ? whole(fresh) : whole(taken(fresh, reviewer(team, draw)));
        }
        var reviewed = taken(fresh, reviewer(team, draw));
        return judged(reviewed, judgedOn, result(team, which, draw), draw);
    }

    /** What was determined, and when. */
    private record Determined(Determination which, Instant at) {}

    private static Review.Subject subject(
            Of it, Determined determined, UUID team, Set<UUID> people) {
        var enquiry = it.enquiry();
        var isJoint = enquiry.type() == Conduct.Type.JOINT;
        return new Review.Subject(
                enquiry.id(),
                enquiry.child(),
                determined.which(),
                determined.at(),
                isJoint,
                team,
                people,
                Review.Wanted.usual(isJoint));
    }

    /** Where an enquiry stands for what became of its review. */
    static cymru.diogel.practice.enquiries.Stage standing(Stage review) {
        return switch (review) {
            case DUE -> cymru.diogel.practice.enquiries.Stage.DETERMINED;
            case IN_REVIEW -> cymru.diogel.practice.enquiries.Stage.OUTCOME_REVIEW;
            case AGREED, AGREED_WITH_LEARNING, UNRESOLVED, CLOSED_WITH_REFUSAL ->
                    cymru.diogel.practice.enquiries.Stage.CONFIRMED;
            case NOT_AGREED, TEAM_RESPONSE, REOPEN_RECOMMENDED ->
                    cymru.diogel.practice.enquiries.Stage.DISPUTED;
            case CLOSED_WITH_NEW_DISCUSSION -> cymru.diogel.practice.enquiries.Stage.REOPENED;
        };
    }

    private static final Turns NOTHING = new Turns(null, null, null, null);

    private static Review.Whole whole(Review it) {
        return new Review.Whole(it, List.of(), List.of());
    }

    private Hands hands(@Nullable UUID reviewer, boolean joint) {
        return new Hands(reviewer, joint ? staffed.of(Partner.POLICE) : null, null);
    }

    private Review taken(Review it, UUID reviewer) {
        return new Review(
                it.id(),
                it.reference(),
                it.of(),
                Stage.IN_REVIEW,
                it.dueOn(),
                it.reviewBy(),
                hands(reviewer, it.of().joint()),
                it.turns());
    }

    private UUID reviewer(String team, Draw draw) {
        return draw.chance(0.6)
                ? staffed.one(Staff.Role.QUALITY)
                : ids.account(staffed.colleague(team).username());
    }

    private static Result result(String team, Determination which, Draw draw) {
        var isPlanted = team.equals(DISPUTED_TEAM) && which != Determination.SUBSTANTIATED_AT_RISK;
        return isPlanted
                ? draw.weighted(List.of(Result.values()), 0.38, 0.12, 0.5)
                : draw.weighted(List.of(Result.values()), 0.77, 0.15, 0.08);
    }

    private Review.Whole judged(Review it, LocalDate on, Result result, Draw draw) {
        var at = WallClock.instant(on.atTime(14, draw.below(60)));
        var verdicts = new ArrayList<Verdict>();
        var first = Objects.requireNonNull(it.hands().reviewer());
        verdicts.add(verdict(it, new As(Part.FIRST, first), new Said(result, at, draw)));
        var second = it.hands().second();
        if (second != null) {
            var agrees = result == Result.NOT_AGREED && draw.chance(0.3);
            var said = agrees || result != Result.NOT_AGREED ? Result.AGREED : result;
            var by = new As(Part.SECOND, second);
            verdicts.add(verdict(it, by, new Said(said, at.minusSeconds(3600), draw)));
        }
        var learning =
                result == Result.AGREED_WITH_LEARNING
                        ? List.of(learning(it, at, draw))
                        : List.<Learning>of();
        var ended = result != Result.NOT_AGREED;
        return new Review.Whole(
                new Review(
                        it.id(),
                        it.reference(),
                        it.of(),
                        Stage.valueOf(result.name()),
                        ended ? null : Case.CALENDAR.plus(on, PastDisputes.RESPONSE_DAYS),
                        it.reviewBy(),
                        it.hands(),
                        new Turns(at, null, null, null)),
                verdicts,
                learning);
    }

    private Learning learning(Review it, Instant at, Draw draw) {
        var kind = draw.from(List.of(Learning.Kind.values()));
        var by = Objects.requireNonNull(it.hands().reviewer());
        var words = words(draw).one("learning");
        return new Learning(ids.partOf(it.id(), kind), it.id(), kind, words, at, by);
    }

    // Those who review are of no one family.
    static PathwayWords words(Draw draw) {
        return new PathwayWords(draw.from(List.of(Language.values())), draw);
    }

    private record As(Part part, UUID by) {}

    private record Said(Result result, Instant at, Draw draw) {}

    private Verdict verdict(Review it, As as, Said said) {
        var isNot = said.result() == Result.NOT_AGREED;
        var reasons =
                said.draw().weighted(List.of(Reason.values()), 0.2, 0.1, 0.3, 0.15, 0.05, 0.1, 0.1);
        var words = isNot ? words(said.draw()).one("not-agreed") : null;
        var police = as.part() == Part.SECOND ? staffed.teamOf(Partner.POLICE) : null;
        return new Verdict(
                ids.partOf(it.id(), as.part()),
                it.id(),
                as.part(),
                as.by(),
                police,
                said.result(),
                isNot ? List.of(reasons) : List.of(),
                words,
                said.at());
    }
}
