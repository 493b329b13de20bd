package cymru.diogel.statistics.linkage.groups;

import static cymru.diogel.statistics.linkage.Records.BRECON;
import static cymru.diogel.statistics.linkage.Records.NEWTOWN;
import static cymru.diogel.statistics.linkage.Records.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.statistics.linkage.people.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GroupsTests {
    static final int RECORDS = 12;

    @Test
    void a_record_without_a_name_does_not_join_two_twins() {
        var links = List.of(new Link(0, 2, 0.97), new Link(1, 2, 0.96));
        Apart twins = (x, y) -> Math.min(x, y) == 0 && Math.max(x, y) == 1;
        var clusters = Clusters.of(3, links, twins);
        assertThat(clusters.groups()).containsExactly(List.of(0, 2));
        assertThat(clusters.refused()).containsExactly(new Link(1, 2, 0.96));
        assertThat(Clusters.of(3, links, Apart.NOTHING).groups()).containsExactly(List.of(0, 1, 2));
    }

    @Property
    void no_cluster_holds_two_records_that_are_apart(
            @ForAll @Size(max = 30) List<@IntRange(max = RECORDS * RECORDS - 1) Integer> pairs,
            @ForAll @IntRange(max = 6) int modulus) {
        Apart apart = (x, y) -> (x + y) % 7 == modulus;
        var clusters = Clusters.of(RECORDS, links(pairs), apart);
        for (var group : clusters.groups()) {
            for (int x : group) {
                assertThat(group).noneMatch(y -> x != y && apart.isApart(x, y));
            }
        }
    }

    @Property
    void clusters_and_assignments_do_not_depend_on_the_order_of_links(
            @ForAll @Size(max = 30) List<@IntRange(max = RECORDS * RECORDS - 1) Integer> pairs,
            @ForAll long seed) {
        var links = links(pairs);
        var shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Clusters.of(RECORDS, shuffled, Apart.NOTHING).groups())
                .isEqualTo(Clusters.of(RECORDS, links, Apart.NOTHING).groups());
        assertThat(OneToOne.of(shuffled)).isEqualTo(OneToOne.of(links));
    }

    @Property
    void an_assignment_gives_each_record_one_partner_at_most_and_leaves_no_better_pair(
            @ForAll @Size(max = 30) List<@IntRange(max = RECORDS * RECORDS - 1) Integer> pairs) {
        var links = links(pairs);
        var kept = OneToOne.of(links);
        assertThat(kept).extracting(Link::first).doesNotHaveDuplicates();
        assertThat(kept).extracting(Link::second).doesNotHaveDuplicates();
        for (var link : links) {
            assertThat(kept)
                    .anyMatch(it ->
                            (it.first() == link.first() || it.second() == link.second())
                                    && it.probability() >= link.probability());
        }
    }

    @Test
    void a_second_record_is_found_whatever_one_thing_is_wrong_with_it() {
        var catrin = person("Catrin", "Parry-Jones", "20150312", NEWTOWN);
        assertThat(
                        List.of(
                                person("Cat", "Jones", "", ""),
                                person("Parry-Jones", "Catrin", "", ""),
                                person("Katrin", "Parry Jones", "20151203", BRECON),
                                person("Megan", "Price", "20150312", ""),
                                person("", "Jones", "20150317", ""),
                                person("Catrin", "", "20150512", ""),
                                person("", "", "", NEWTOWN)))
                .allMatch(other -> meets(catrin, other));
        assertThat(meets(catrin, person("Oliver", "Smith", "20110101", BRECON))).isFalse();
    }

    @Test
    void keys_are_short_and_plain() {
        assertThat(BlockingKeys.of(person("Siân Mair", "Parry-Jones", "20150312", NEWTOWN)))
                .hasSizeLessThan(45)
                .allMatch(key -> key.length() <= 24 && key.matches("[\\x21-\\x7e]+"));
        assertThat(BlockingKeys.of(person("", "", "", ""))).isEmpty();
    }

    private static boolean meets(Person a, Person b) {
        return !Collections.disjoint(BlockingKeys.of(a), BlockingKeys.of(b));
    }

    /** A link from each number: its two records and, by its place, its chance. */
    private static List<Link> links(List<Integer> pairs) {
        return pairs.stream()
                .distinct()
                .map(it -> new Link(it / RECORDS, it % RECORDS, (it * 37 % 100) / 100.0))
                .toList();
    }
}
