package cymru.diogel.statistics.linkage;

import static cymru.diogel.statistics.linkage.Records.BRECON;
import static cymru.diogel.statistics.linkage.Records.NEWTOWN;
import static cymru.diogel.statistics.linkage.Records.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.linkage.compare.Described;
import cymru.diogel.statistics.linkage.groups.Apart;
import cymru.diogel.statistics.linkage.groups.Clusters;
import cymru.diogel.statistics.linkage.groups.OneToOne;
import cymru.diogel.statistics.linkage.model.Band;
import cymru.diogel.statistics.linkage.model.Caution;
import cymru.diogel.statistics.linkage.model.TermFrequencies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTests {
    @Test
    void two_files_of_febrl_are_linked() {
        var first = Febrl.read("febrl4a.csv");
        var second = Febrl.read("febrl4b.csv");
        var links = OneToOne.of(Matching.between(first, second).links(0.5));
        long right =
                links.stream()
                        .filter(it ->
                                Febrl.truth(first.get(it.first()))
                                        == Febrl.truth(second.get(it.second())))
                        .count();
        assertThat(2.0 * right / (links.size() + first.size())).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void duplicates_within_one_file_of_febrl_are_grouped() {
        var people = Febrl.read("febrl3.csv");
        var links = Matching.within(people).links(0.9);
        int right = 0;
        int found = 0;
        for (var group : Clusters.of(people.size(), links, Apart.NOTHING).groups()) {
            for (int x : group) {
                for (int y : group) {
                    boolean same = Febrl.truth(people.get(x)) == Febrl.truth(people.get(y));
                    found += x < y ? 1 : 0;
                    right += x < y && same ? 1 : 0;
                }
            }
        }
        int all = 6_538;
        assertThat(2.0 * right / (found + all)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void the_same_file_gives_the_same_links() {
        var people =
                Described.all(
                        List.of(
                                person("Siân", "Jones", "20150312", NEWTOWN),
                                person("Sian", "Jones", "20150312", NEWTOWN),
                                person("Rhys", "Price", "20170911", BRECON)));
        var links = Matching.within(people).links(0.2);
        assertThat(links).isEqualTo(Matching.within(people).links(0.2));
        assertThat(links).singleElement().satisfies(it -> assertThat(it.first()).isEqualTo(1));
    }

    @Test
    void empty_files_have_no_links() {
        assertThat(Matching.within(List.of()).links(0.2)).isEmpty();
        assertThat(Matching.between(List.of(), List.of()).links(0.2)).isEmpty();
    }

    @Test
    void offers_are_ordered_and_leave_out_who_is_known_to_be_somebody_else() {
        var typed = person("Siân", "Jones", "20150312", NEWTOWN);
        var same = person("Sian", "Jones", "20150312", NEWTOWN);
        var moved = person("Siân", "Jones", "20150312", BRECON);
        assertThat(moved.id()).isNotEqualTo(same.id());
        var stranger = person("Rhys", "Price", "20170911", BRECON);
        var offers = Offers.byExperience(TermFrequencies.NONE, 20_000);
        var candidates = List.of(stranger, moved, same);
        var found = offers.of(typed, candidates, Set.of());
        assertThat(found).extracting(it -> it.known()).containsExactly(same, moved);
        assertThat(found)
                .extracting(it -> it.score().band())
                .containsExactly(Band.CERTAIN, Band.LIKELY);
        assertThat(found.getLast().score().cautions()).contains(Caution.NOTHING_CONFIRMS);
        assertThat(offers.of(typed, candidates, Set.of(same.id())))
                .extracting(Offer::known)
                .doesNotContain(same);
        assertThat(Offers.keys(typed)).containsAnyElementsOf(Offers.keys(moved));
    }
}
