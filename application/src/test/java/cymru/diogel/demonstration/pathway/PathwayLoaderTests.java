package cymru.diogel.demonstration.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertAll;

import cymru.diogel.Owner;
import cymru.diogel.demonstration.county.County;
import cymru.diogel.demonstration.county.Scale;
import cymru.diogel.demonstration.generation.Demonstration;
import cymru.diogel.demonstration.loading.CountyLoader;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.access.Team;
import cymru.diogel.platform.deadlines.WorkingDays;
import cymru.diogel.practice.enquiries.Determination;
import cymru.diogel.practice.outcomes.Review;
import cymru.diogel.practice.outcomes.Reviews;
import cymru.diogel.practice.outcomes.Verdict.Part;
import cymru.diogel.practice.outcomes.Verdict.Result;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back each time: the other tests begin from an empty county. */
@SpringBootTest
@Transactional
class PathwayLoaderTests {
    private static final County COUNTY =
            Demonstration.county(
                    1, Scale.COUNTY, LocalDate.of(2026, 11, 20), WorkingDays.englandAndWales());

    private final CountyLoader loader;
    private final Reviews reviews;
    private final Accounts accounts;
    private final DSLContext database;

    @Autowired private Environment environment;

    PathwayLoaderTests(
            @Autowired CountyLoader loader,
            @Autowired Reviews reviews,
            @Autowired Accounts accounts,
            @Autowired DSLContext database) {
        this.loader = loader;
        this.reviews = reviews;
        this.accounts = accounts;
        this.database = database;
    }

    @Test
    void the_way_from_report_to_plan_is_there_in_the_proportions_of_real_counties() {
        // What other tests left is not of this county.
        Owner.of(environment)
                .execute(
                        "truncate strategy.discussion, enquiries.enquiry, outcomes.review,"
                                + " outcomes.panel, conferences.conference,"
                                + " chronology.happening cascade");
        loader.load(COUNTY);
        assertAll(
                this::funnel,
                this::nothingIsDouble,
                this::disputedTeam,
                this::conferencesInTime,
                this::twoOfThree);
    }

    private void funnel() {
        var enquiries = count("enquiries.enquiry");
        var joint = count("enquiries.conduct where type = 'JOINT'");
        assertThat(share(joint, enquiries)).isCloseTo(0.83, within(0.06));
        var concluded = count("strategy.discussion where stage = 'CONCLUDED'");
        var enquired = count("strategy.discussion where outcome like 'SECTION_47_%'");
        assertThat(share(enquired, concluded)).isBetween(0.25, 0.7);
        for (var stage : List.of("DECIDED_TO_HOLD", "HELD", "RECORDED", "CANCELLED")) {
            assertThat(count("strategy.discussion where stage = '" + stage + "'")).isPositive();
        }
        assertThat(count("enquiries.enquiry where stage = 'OPEN'")).isGreaterThan(5);
        assertThat(count("enquiries.determined where complete_at is null")).isBetween(5, 10);
        assertThat(count("enquiries.fact")).isGreaterThan(enquiries);
    }

    private void nothingIsDouble() {
        assertThat(
                        count(
                                "(select child from enquiries.enquiry where stage = 'OPEN'"
                                        + " group by child having count(*) > 1) double"))
                .isZero();
        assertThat(
                        count(
                                "(select child, started_on from enquiries.enquiry"
                                        + " group by 1, 2 having count(*) > 1) double"))
                .isZero();
        assertThat(
                        count(
                                "enquiries.enquiry e where not exists (select from"
                                        + " strategy.about a where a.child = e.child"
                                        + " and a.discussion = e.first_discussion)"))
                .isZero();
        assertThat(
                        count(
                                "strategy.discussion d where report is not null and not exists"
                                        + "(select from referrals.report r where r.id = d.report)"))
                .isZero();
        assertThat(count("chronology.happening where key like 'enquiry:%'"))
                .isEqualTo(count("enquiries.enquiry"));
    }

    private void disputedTeam() {
        var judged =
                reviews.determined(COUNTY.firstDay(), COUNTY.lastDay()).stream()
                        .filter(it -> it.review().turns().judgedAt() != null)
                        .toList();
        assertThat(judged).hasSizeGreaterThan(40);
        assertThat(notAgreed(judged)).isBetween(0.08, 0.25);
        var byTeam =
                judged.stream()
                        .filter(it ->
                                it.review().of().determination()
                                        != Determination.SUBSTANTIATED_AT_RISK)
                        .collect(Collectors.groupingBy(it -> it.review().of().team()));
        var found =
                byTeam.entrySet().stream()
                        .max(Comparator.comparingDouble(it -> notAgreed(it.getValue())))
                        .orElseThrow();
        var reference =
                accounts.teams().stream()
                        .filter(it -> it.id().equals(found.getKey()))
                        .map(Team::reference)
                        .findFirst();
        assertThat(reference).contains(PastReviews.DISPUTED_TEAM);
        assertThat(notAgreed(found.getValue())).isBetween(0.3, 0.75);
        for (var stage : List.of("DUE", "IN_REVIEW", "NOT_AGREED", "CLOSED_WITH_NEW_DISCUSSION")) {
            assertThat(count("outcomes.review where stage = '" + stage + "'")).isPositive();
        }
        assertThat(count("outcomes.panel where closed_at is null")).isEqualTo(1);
        assertThat(count("outcomes.verdict where part = 'PANEL'")).isPositive();
    }

    private void conferencesInTime() {
        var held = "conferences.conference where initial and held_on is not null";
        var all = count(held);
        assertThat(all).isGreaterThan(30);
        assertThat(share(count(held + " and held_on <= due_on"), all)).isCloseTo(0.8, within(0.1));
        assertThat(share(count(held + " and held_on between due_on - 2 and due_on"), all))
                .isGreaterThan(0.4);
        assertThat(count("conferences.about where outcome = 'REGISTERED'")).isGreaterThan(60);
        for (var stage : List.of("CALLED", "POSTPONED", "INQUORATE", "RECORD_SENT", "FINAL")) {
            assertThat(count("conferences.conference where stage = '" + stage + "'")).isPositive();
        }
        assertThat(
                        count(
                                "(select child, held_on from conferences.about a join"
                                        + " conferences.conference c on c.id = a.conference"
                                        + " where held_on is not null"
                                        + " group by 1, 2 having count(*) > 1) double"))
                .isZero();
    }

    private void twoOfThree() {
        assertThat(
                        count(
                                "(select conference from conferences.about where outcome is not"
                                        + " null group by 1 having count(*) = 3 and count(*) filter"
                                        + " (where outcome = 'REGISTERED') = 2 and count(distinct"
                                        + " categories) filter (where outcome = 'REGISTERED') = 2)"
                                        + " apart"))
                .isPositive();
    }

    private static double notAgreed(List<Review.Whole> judged) {
        var not =
                judged.stream()
                        .filter(it ->
                                it.verdicts().stream()
                                        .anyMatch(said ->
                                                said.part() != Part.PANEL
                                                        && said.result() == Result.NOT_AGREED))
                        .count();
        return share(not, judged.size());
    }

    private static double share(long some, long all) {
        return some / (double) all;
    }

    private int count(String table) {
        return database.fetchSingle("select count(*) from " + table).get(0, Integer.class);
    }
}
