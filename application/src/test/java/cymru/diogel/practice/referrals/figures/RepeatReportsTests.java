package cymru.diogel.practice.referrals.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.deadlines.WallClock;
import cymru.diogel.platform.figures.FigureSource;
import cymru.diogel.practice.referrals.Named;
import cymru.diogel.practice.referrals.Referrals;
import cymru.diogel.practice.referrals.Referrals.Past;
import cymru.diogel.practice.referrals.Report;
import cymru.diogel.practice.referrals.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Children reported again are those that whoever reads all reports one by one would find. */
@SpringBootTest
class RepeatReportsTests {
    private static final long SEED = 20_261_129;
    // Years in which no other test has a report.
    private static final LocalDate FIRST = LocalDate.of(1951, 1, 1);
    private static final int DAYS = 1100;
    private static final UUID LEAP = UUID.randomUUID();
    private static final UUID NIGHT = UUID.randomUUID();

    @Autowired private Referrals referrals;
    @Autowired private List<FigureSource> figures;

    @Test
    void as_many_as_are_found_one_by_one() {
        var past = past();
        referrals.takeOver(past);
        for (var month = 0; month < 36; month += 3) {
            var from = FIRST.plusMonths(month);
            var to = from.plusMonths(3).minusDays(1);
            var question = new FigureSource.Question(from, to, null);
            assertThat(source().rows(question))
                    .as("from " + from)
                    .containsExactlyInAnyOrderElementsOf(again(past, from, to));
            assertThat(source().figure(question).denominator())
                    .isEqualTo(reported(past, from, to).size());
        }
        var march =
                new FigureSource.Question(LocalDate.of(1953, 3, 1), LocalDate.of(1953, 3, 1), null);
        assertThat(source().rows(march)).doesNotContain(LEAP);
        var july =
                new FigureSource.Question(LocalDate.of(1953, 7, 1), LocalDate.of(1953, 7, 1), null);
        assertThat(source().rows(july)).contains(NIGHT);
        assertThat(
                        source().rows(
                                        new FigureSource.Question(
                                                FIRST, FIRST.plusYears(3), UUID.randomUUID())))
                .as("no team has reports")
                .isEmpty();
    }

    // Of two children more, to the day a year later and one day more, and at half past midnight.
    private static List<Past> past() {
        var random = new Random(SEED);
        var children = Stream.generate(UUID::randomUUID).limit(60).toList();
        var past = new ArrayList<Past>();
        for (var number = 0; number < 150; number++) {
            var named =
                    new java.util.HashSet<>(List.of(any(random, children), any(random, children)));
            var at = FIRST.plusDays(random.nextInt(DAYS)).atTime(random.nextInt(24), 30);
            past.add(report(at, List.copyOf(named)));
        }
        past.add(report(LocalDateTime.of(1952, 2, 29, 12, 0), List.of(LEAP)));
        past.add(report(LocalDateTime.of(1953, 3, 1, 12, 0), List.of(LEAP)));
        past.add(report(LocalDateTime.of(1952, 7, 1, 0, 30), List.of(NIGHT)));
        past.add(report(LocalDateTime.of(1953, 7, 1, 23, 30), List.of(NIGHT)));
        return past;
    }

    @Test
    void reports_taken_over_keep_what_the_police_and_the_family_said() {
        var at = Instant.parse("1960-05-04T10:00:00Z");
        var somebody = UUID.randomUUID();
        var was = report(LocalDateTime.of(1960, 5, 4, 10, 0), List.of(UUID.randomUUID())).report();
        var police = new Report.Police(at, somebody, "DP-1");
        var handling =
                new Report.Handling(
                        Stage.CLOSED,
                        somebody,
                        LocalDate.of(1960, 5, 5),
                        police,
                        Report.Consent.REFUSED,
                        "The mother",
                        at);
        var report =
                new Report(
                        was.id(), was.reference(), was.maker(), was.told(), handling, was.answer());
        referrals.takeOver(List.of(new Past(report, List.of())));
        assertThat(referrals.find(was.id()).orElseThrow().handling()).isEqualTo(handling);
    }

    private FigureSource source() {
        return figures.stream()
                .filter(it -> it.definition().code().equals("children-reported-again"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> reported(List<Past> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(it -> !day(it).isBefore(from) && !day(it).isAfter(to))
                .flatMap(it -> it.named().stream())
                .map(Named::child)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> again(List<Past> all, LocalDate from, LocalDate to) {
        var found = reported(all, from, to);
        found.removeIf(child -> {
            var of = all.stream().filter(it -> names(it, child)).toList();
            return of.stream()
                    .filter(it -> !day(it).isBefore(from) && !day(it).isAfter(to))
                    .noneMatch(late ->
                            of.stream()
                                    .filter(it -> at(it).isBefore(at(late)))
                                    .anyMatch(it -> !day(it).isBefore(day(late).minusYears(1))));
        });
        return found;
    }

    private static boolean names(Past it, UUID child) {
        return it.named().stream().anyMatch(named -> child.equals(named.child()));
    }

    private static Instant at(Past it) {
        return it.report().told().at();
    }

    private static LocalDate day(Past it) {
        return WallClock.shown(at(it)).toLocalDate();
    }

    private static UUID any(Random random, List<UUID> of) {
        return of.get(random.nextInt(of.size() / 2) * 2 + random.nextInt(2));
    }

    private static Past report(LocalDateTime told, List<UUID> children) {
        var id = UUID.randomUUID();
        var at = WallClock.instant(told);
        var day = told.toLocalDate();
        var maker =
                new Report.Maker(
                        Report.Way.POST,
                        Report.Kind.FAMILY,
                        null,
                        "Somebody",
                        null,
                        null,
                        "cy",
                        Report.Reply.NONE);
        var told0 = new Report.Told("Words", new Report.Places(null, null, null), false, at, null);
        var handling = new Report.Handling(Stage.CLOSED, null, day, null, null, null, at);
        var answer = new Report.Answer(day, at, day, Report.How.TOLD, "Words", at);
        var named = new ArrayList<Named>();
        for (var child : children) {
            var called = new Named.Called("A", "B", null);
            named.add(new Named(UUID.randomUUID(), id, named.size() + 1, called, child, null));
        }
        var reference = "R-" + id.toString().substring(0, 13);
        return new Past(new Report(id, reference, maker, told0, handling, answer), named);
    }
}
