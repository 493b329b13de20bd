package cymru.diogel.practice.takeover;

import cymru.diogel.platform.access.Access;
import cymru.diogel.platform.access.Ground;
import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.casework.EarlierWay;
import cymru.diogel.practice.enquiries.Conduct;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Panels;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Turns;
import cymru.diogel.practice.outcomes.Review.Whole;
import cymru.diogel.practice.outcomes.Stage;
import cymru.diogel.practice.outcomes.Verdict;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Reason;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Second looks at outcomes, up to what the reviewers said. */
@Component
class ReviewTaking {
    private final Panels panels;
    private final EarlierWay way;
    private final Access access;

    ReviewTaking(Panels panels, EarlierWay way, Access access) {
        this.panels = panels;
        this.way = way;
        this.access = access;
    }

    List<Whole> made(Taking taking) {
        var all = new ArrayList<Whole>();
        for (var row : taking.fresh(CaseFile.REVIEWS)) {
            var enquiry = taking.folder().find(CaseFile.ENQUIRIES, row.text("enquiry_id"));
            all.add(review(row, Objects.requireNonNull(enquiry), taking));
        }
        return all;
    }

    /** Where each enquiry stands for what became of its review. */
    static Map<UUID, cymru.diogel.practice.enquiries.Stage> standing(List<Whole> all) {
        var standing = new HashMap<UUID, cymru.diogel.practice.enquiries.Stage>();
        for (var it : all) {
            standing.put(
                    it.review().of().enquiry(),
                    switch (it.review().stage()) {
                        case DUE -> cymru.diogel.practice.enquiries.Stage.DETERMINED;
                        case IN_REVIEW -> cymru.diogel.practice.enquiries.Stage.OUTCOME_REVIEW;
                        case NOT_AGREED -> cymru.diogel.practice.enquiries.Stage.DISPUTED;
                        default -> cymru.diogel.practice.enquiries.Stage.CONFIRMED;
                    });
        }
        return standing;
    }

    void take(List<Whole> all, Taking taking) {
        Taking.some(
                all,
                some -> {
                    panels.takeOver(some);
                    way.reviewed(List.copyOf(some));
                });
        // Children are open to whoever looks at an outcome until that ends.
        for (var it : all) {
            var hands = it.review().hands();
            if (!it.review().stage().isEnd()) {
                Stream.of(hands.reviewer(), hands.second())
                        .filter(Objects::nonNull)
                        .forEach(who ->
                                access.open(
                                        Ground.Opening.lasting(
                                                it.review().of().child(), who, taking.today()),
                                        Ground.AUDIT_SAMPLE));
            }
        }
    }

    private static Whole review(CaseRow row, CaseRow enquiry, Taking taking) {
        var id = taking.id(row);
        var verdicts = new ArrayList<Verdict>();
        var first = verdict(row, "", taking);
        var second = verdict(row, "second_", taking);
        Stream.of(first, second).filter(Objects::nonNull).forEach(verdicts::add);
        var judgedAt = judgedAt(row, verdicts);
        var stage = stage(row, judgedAt == null ? List.of() : verdicts);
        var hands =
                new Hands(
                        taking.worker(row, "reviewer"),
                        taking.worker(row, "second_reviewer"),
                        null);
        var by = row.neededDay("review_by");
        var due = stage.isBeforeVerdict() ? by : stage.isEnd() ? null : row.day("next_due_on");
        return new Whole(
                new Review(
                        id,
                        Taking.reference("O", id),
                        subject(row, enquiry, taking),
                        stage,
                        due,
                        by,
                        hands,
                        new Turns(judgedAt, null, null, null)),
                verdicts,
                List.of());
    }

    // Where two look at it, both have to say what they think.
    private static @Nullable Instant judgedAt(CaseRow row, List<Verdict> verdicts) {
        var needed = row.has("second_reviewer") ? 2 : 1;
        return verdicts.size() < needed
                ? null
                : verdicts.stream().map(Verdict::at).max(Instant::compareTo).orElse(null);
    }

    private static Stage stage(CaseRow row, List<Verdict> verdicts) {
        return verdicts.isEmpty()
                ? row.has("reviewer") ? Stage.IN_REVIEW : Stage.DUE
                : Stage.valueOf(
                        Result.together(verdicts.stream().map(Verdict::result).toList()).name());
    }

    private static Review.Subject subject(CaseRow row, CaseRow enquiry, Taking taking) {
        var which = enquiry.neededOne("determination", Determination.class);
        var team = row.text("team");
        var joint = enquiry.one("type", Conduct.Type.class) == Conduct.Type.JOINT;
        return new Review.Subject(
                taking.id(enquiry),
                taking.child(enquiry.words("child_id")),
                which,
                Objects.requireNonNull(EnquiryTaking.completeAt(enquiry, which)),
                joint,
                team == null ? null : taking.here().team(team),
                Stream.of("lead", "determined_by", "ratified_by")
                        .map(it -> taking.worker(enquiry, it))
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()),
                new Review.Wanted(true, row.has("reviewer") ? row.has("second_reviewer") : joint));
    }

    private static @Nullable Verdict verdict(CaseRow row, String which, Taking taking) {
        var result = row.one(which + "result", Result.class);
        if (result == null) {
            return null;
        }
        var isFirst = which.isEmpty();
        var part = isFirst ? Part.FIRST : Part.SECOND;
        var reasons = row.list(which + "disagreements").stream().map(Reason::valueOf);
        return new Verdict(
                CaseHere.hash(taking.id(row) + "/" + part),
                taking.id(row),
                part,
                taking.neededWorker(row, isFirst ? "reviewer" : "second_reviewer"),
                null,
                result,
                reasons.toList(),
                row.text(isFirst ? "verdict_words" : "second_words"),
                row.neededMoment(which + "judged_at"));
    }
}
