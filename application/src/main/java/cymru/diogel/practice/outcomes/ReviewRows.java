package cymru.diogel.practice.outcomes;

import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Review.Decision;
import cymru.diogel.practice.outcomes.Review.Hands;
import cymru.diogel.practice.outcomes.Review.Learning;
import cymru.diogel.practice.outcomes.Review.Said;
import cymru.diogel.practice.outcomes.Review.Subject;
import cymru.diogel.practice.outcomes.Review.Turns;
import cymru.diogel.practice.outcomes.Review.Wanted;
import gen.db.outcomes.tables.records.LearningRecord;
import gen.db.outcomes.tables.records.ReviewRecord;
import gen.db.outcomes.tables.records.VerdictRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reviews as the rows they are kept in. */
final class ReviewRows {
    private ReviewRows() {}

    static Review review(ReviewRecord row) {
        var of =
                new Subject(
                        row.getEnquiry(),
                        row.getChild(),
                        Determination.valueOf(row.getDetermination()),
                        row.getDeterminedAt().toInstant(),
                        row.getJoint(),
                        row.getTeam(),
                        Set.of(row.getPeople()),
                        new Wanted(row.getOtherTeam(), row.getOtherAgency()));
        return new Review(
                row.getId(),
                row.getReference(),
                of,
                Stage.valueOf(row.getStage()),
                row.getDueOn(),
                row.getReviewBy(),
                new Hands(row.getReviewer(), row.getSecond(), row.getDecider()),
                turns(row));
    }

    private static Turns turns(ReviewRecord row) {
        var decided = row.getDecision();
        var decision = said(row.getDecisionWords(), row.getDecidedBy(), row.getDecidedAt());
        return new Turns(
                row.getJudgedAt() == null ? null : row.getJudgedAt().toInstant(),
                said(row.getResponse(), row.getRespondedBy(), row.getRespondedAt()),
                decided == null || decision == null
                        ? null
                        : new Decision(Stage.valueOf(decided), decision),
                said(row.getEndingWords(), row.getEndedBy(), row.getEndedAt()));
    }

    private static @Nullable Said said(
            @Nullable String words, @Nullable UUID by, @Nullable OffsetDateTime at) {
        return words == null || by == null || at == null
                ? null
                : new Said(words, by, at.toInstant());
    }

    static ReviewRecord written(Review it, Instant knownAt) {
        var row = new ReviewRecord();
        row.setId(it.id());
        row.setReference(it.reference());
        row.setEnquiry(it.of().enquiry());
        row.setChild(it.of().child());
        row.setDetermination(it.of().determination().name());
        row.setDeterminedAt(utc(it.of().determinedAt()));
        row.setJoint(it.of().joint());
        row.setTeam(it.of().team());
        row.setOtherTeam(it.of().wanted().otherTeam());
        row.setOtherAgency(it.of().wanted().otherAgency());
        row.setPeople(it.of().people().toArray(UUID[]::new));
        row.setKnownAt(utc(knownAt));
        row.setReviewBy(it.reviewBy());
        changed(row, it);
        return row;
    }

    /** Only what may change once it is there. */
    static ReviewRecord changed(ReviewRecord row, Review it) {
        row.setStage(it.stage().name());
        row.setDueOn(it.dueOn());
        row.setReviewer(it.hands().reviewer());
        row.setSecond(it.hands().second());
        row.setDecider(it.hands().decider());
        var turns = it.turns();
        row.setJudgedAt(turns.judgedAt() == null ? null : utc(turns.judgedAt()));
        if (turns.response() != null) {
            row.setResponse(turns.response().words());
            row.setRespondedBy(turns.response().by());
            row.setRespondedAt(utc(turns.response().at()));
        }
        if (turns.decision() != null) {
            row.setDecision(turns.decision().to().name());
            row.setDecisionWords(turns.decision().said().words());
            row.setDecidedBy(turns.decision().said().by());
            row.setDecidedAt(utc(turns.decision().said().at()));
        }
        if (turns.ending() != null) {
            row.setEndingWords(turns.ending().words());
            row.setEndedBy(turns.ending().by());
            row.setEndedAt(utc(turns.ending().at()));
        }
        return row;
    }

    static Verdict verdict(VerdictRecord row) {
        return new Verdict(
                row.getId(),
                row.getReview(),
                Verdict.Part.valueOf(row.getPart()),
                row.getBy(),
                row.getTeam(),
                Verdict.Result.valueOf(row.getResult()),
                Stream.of(row.getReasons()).map(Verdict.Reason::valueOf).toList(),
                row.getWords(),
                row.getAt().toInstant());
    }

    static VerdictRecord written(Verdict it) {
        var row = new VerdictRecord();
        row.setId(it.id());
        row.setReview(it.review());
        row.setPart(it.part().name());
        row.setBy(it.by());
        row.setTeam(it.team());
        row.setResult(it.result().name());
        row.setReasons(it.reasons().stream().map(Enum::name).toArray(String[]::new));
        row.setWords(it.words());
        row.setAt(utc(it.at()));
        return row;
    }

    static Learning learning(LearningRecord row) {
        return new Learning(
                row.getId(),
                row.getReview(),
                Learning.Kind.valueOf(row.getKind()),
                row.getWords(),
                row.getAt().toInstant(),
                row.getBy());
    }

    static LearningRecord written(Learning it) {
        var row = new LearningRecord();
        row.setId(it.id());
        row.setReview(it.review());
        row.setKind(it.kind().name());
        row.setWords(it.words());
        row.setAt(utc(it.at()));
        row.setBy(it.by());
        return row;
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
