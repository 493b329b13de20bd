package cymru.diogel.benchmarks.matching.teulusyn;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.linkage.Matching;
import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeuluSynTests {
    private static final int CHILDREN = 4_000;
    private static final List<Labelled> PEOPLE = TeuluSyn.make(CHILDREN, 0.05, 7);

    @Test
    void one_seed_makes_one_set_of_families() {
        assertThat(TeuluSyn.make(CHILDREN, 0.05, 7)).isEqualTo(PEOPLE);
        assertThat(TeuluSyn.make(CHILDREN, 0.05, 8)).isNotEqualTo(PEOPLE);
    }

    @Test
    void there_are_twins_step_families_cousins_of_one_name_and_children_without_a_home() {
        var first = PEOPLE.subList(0, CHILDREN);
        var twins =
                first.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it ->
                                                List.of(
                                                        it.family(),
                                                        String.valueOf(it.person().birth())),
                                        Collectors.counting()));
        assertThat(twins.values().stream().filter(n -> n > 1).count()).isBetween(20L, 120L);
        var familyNames = new HashMap<Integer, Long>();
        first.stream()
                .map(it -> List.of(it.family(), it.person().names().getFirst().family()))
                .distinct()
                .forEach(it -> familyNames.merge((Integer) it.getFirst(), 1L, Long::sum));
        assertThat(familyNames.values()).anyMatch(n -> n > 1);
        assertThat(first).anyMatch(it -> it.person().addresses().isEmpty());
        assertThat(first)
                .anyMatch(it -> it.person().names().getFirst().family().startsWith("ferch "));
    }

    @Test
    void no_two_children_are_offered_as_certainly_one_and_most_second_records_are_offered() {
        var described = PEOPLE.stream().map(it -> Described.of(it.person())).toList();
        var matching = Matching.within(described);
        int right = 0;
        for (var link : matching.links(Scoring.POSSIBLE)) {
            var a = PEOPLE.get(link.first());
            var b = PEOPLE.get(link.second());
            var score =
                    matching.scoring()
                            .score(
                                    described.get(link.first()),
                                    described.get(link.second()),
                                    false);
            boolean same = a.truth() == b.truth();
            right += same ? 1 : 0;
            assertThat(same || score.band() != Band.CERTAIN).as("%s and %s", a, b).isTrue();
        }
        assertThat(right).isGreaterThan((PEOPLE.size() - CHILDREN) * 9 / 10);
    }
}
