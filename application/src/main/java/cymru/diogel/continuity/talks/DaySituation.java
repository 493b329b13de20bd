package cymru.diogel.continuity.talks;

import cymru.diogel.continuity.dayservices.Centre;
import cymru.diogel.continuity.dayservices.Centres;
import cymru.diogel.continuity.dayservices.Person;
import cymru.diogel.continuity.dayservices.WeekPlan;
import cymru.diogel.continuity.dayservices.Weeks;
import cymru.diogel.continuity.dayservices.Wishes;
import cymru.diogel.continuity.situation.Section;
import cymru.diogel.continuity.situation.Section.Cell;
import cymru.diogel.continuity.situation.Section.Column;
import cymru.diogel.continuity.situation.SituationSource;
import cymru.diogel.planning.dayservices.Capacity;
import cymru.diogel.platform.language.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Day services on the page of how things stand: places, and who is still without a talk. */
@Component("dayServicesSituation")
class DaySituation implements SituationSource {
    private static final int ORDER = 50;
    private static final int SMALL = 5;

    private final Centres centres;
    private final Weeks weeks;
    private final Talks talks;

    DaySituation(Centres centres, Weeks weeks, Talks talks) {
        this.centres = centres;
        this.weeks = weeks;
        this.talks = talks;
    }

    @Override
    public Section section() {
        var wishes = weeks.wishes(weeks.monday());
        var plan = weeks.acceptedBy(weeks.monday()).orElse(null);
        var waiting = talks.waiting();
        var rule = centres.on(centres.today());
        var placed = placed(plan);
        var rows = wishes.centres().stream().map(it -> row(it, wishes, plan, placed)).toList();
        var metres = Phrase.text(rule.apart().distance().stripTrailingZeros().toPlainString());
        return new Section(
                ORDER,
                finding(waiting),
                Phrase.of("talks.situation-caption"),
                new Phrase(
                        "talks.situation-explained",
                        Map.of("metres", metres, "day", Phrase.day(centres.today()))),
                columns(),
                rows,
                List.of(),
                List.of(
                        count("talks.situation-no-talk", waiting, Standing.NO_TALK),
                        count("talks.situation-nothing", waiting, Standing.NOTHING_ARRANGED),
                        count("talks.situation-review", waiting, Standing.REVIEW_DUE)));
    }

    /** What the council has yet to do is counted exactly: it says nothing of any one person. */
    private static @Nullable Phrase finding(List<Talks.Waiting> waiting) {
        var first = of(waiting, Standing.NO_TALK) + of(waiting, Standing.NOTHING_ARRANGED);
        return first == 0
                ? null
                : new Phrase("talks.situation-finding", Map.of("n", Phrase.number(first)));
    }

    private static Phrase count(String key, List<Talks.Waiting> waiting, Standing standing) {
        return new Phrase(key, Map.of("n", Phrase.number(of(waiting, standing))));
    }

    private static long of(List<Talks.Waiting> waiting, Standing standing) {
        return waiting.stream().filter(it -> it.standing() == standing).count();
    }

    private static List<Column> columns() {
        return List.of(
                new Column(Phrase.of("talks.column-centre"), false),
                new Column(Phrase.of("talks.column-places"), true),
                new Column(Phrase.of("talks.column-wanted"), true),
                new Column(Phrase.of("talks.column-given"), true),
                new Column(Phrase.of("talks.column-with"), true),
                new Column(Phrase.of("talks.column-without"), true));
    }

    private static Set<UUID> placed(@Nullable WeekPlan plan) {
        return plan == null
                ? Set.of()
                : plan.places().stream().map(WeekPlan.Spot::person).collect(Collectors.toSet());
    }

    private List<Cell> row(
            Centre centre, Wishes wishes, @Nullable WeekPlan plan, Set<UUID> placed) {
        var people =
                wishes.guests().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.said().centre().equals(centre.id()))
                        .filter(it -> it.said().wanted() > 0)
                        .toList();
        long with = people.stream().filter(it -> placed.contains(it.id())).count();
        int wanted = people.stream().mapToInt(it -> it.said().wanted()).sum();
        return List.of(
                new Cell(name(centre), "/day-services", null),
                number(places(centre)),
                number(wanted),
                number(given(people, plan)),
                few(with),
                few(people.size() - with));
    }

    private static long given(List<Person> people, @Nullable WeekPlan plan) {
        return plan == null ? 0 : people.stream().mapToLong(it -> plan.of(it.id()).size()).sum();
    }

    private int places(Centre centre) {
        var apart = centres.on(centres.today()).apart();
        return centre.rooms().stream()
                .mapToInt(it -> Capacity.of(it.floor(), apart).places())
                .sum();
    }

    private static Phrase name(Centre centre) {
        var names = new HashMap<String, String>();
        names.put("english", Phrase.text(centre.names().english()));
        names.put("welsh", Phrase.text(centre.names().welsh()));
        return new Phrase("talks.centre-name", names);
    }

    private static Cell number(long number) {
        return Cell.of(Phrase.literal(Long.toString(number)));
    }

    private static Cell few(long number) {
        return number == 0 || number >= SMALL
                ? number(number)
                : new Cell(Phrase.of("talks.fewer"), null, "few");
    }
}
