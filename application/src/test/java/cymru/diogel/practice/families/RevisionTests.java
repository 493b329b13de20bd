package cymru.diogel.practice.families;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.practice.families.Version.Knowledge;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

class RevisionTests {
    @Property(tries = 500)
    void any_corrections_leave_what_the_oracle_wrote_down(@ForAll long seed) {
        replay(new Sequence(seed));
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void ten_thousand_sequences_of_corrections_leave_what_the_oracle_wrote_down(@ForAll long seed) {
        replay(new Sequence(seed));
    }

    @Property(tries = 200)
    void nothing_that_was_known_is_ever_lost(@ForAll long seed) {
        var sequence = new Sequence(seed);
        var versions = played(sequence);
        firstStays(sequence, versions);
        assertThat(versions).extracting(Version::id).doesNotHaveDuplicates();
    }

    private static void firstStays(Sequence sequence, List<Version> versions) {
        var first = versions.stream().filter(it -> it.id().equals(sequence.first.id())).toList();
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().says()).isEqualTo(sequence.first.says());
        assertThat(first.getFirst().valid()).isEqualTo(sequence.first.valid());
    }

    private static void replay(Sequence sequence) {
        var versions = played(sequence);
        for (var page : sequence.pages) {
            var portrait = Portrait.of(sequence.person, versions.stream(), page.at());
            for (var day = 0; day < Sequence.DAYS; day++) {
                var on = Sequence.FIRST.plusDays(day);
                var known = portrait.on(Fact.Name.class, on);
                var wanted = page.days()[day];
                assertThat(known)
                        .as("%s as known at %s", on, page.at())
                        .isEqualTo(wanted == null ? List.of() : List.of(wanted));
            }
        }
    }

    private static List<Version> played(Sequence sequence) {
        var versions = new ArrayList<Version>();
        versions.add(sequence.first);
        for (var step : sequence.steps) {
            var act = new Revision.Act(step.at(), null, "a reason");
            var revision = Revision.of(List.copyOf(versions), step.days(), step.says(), act);
            versions.replaceAll(it -> revision.ended().contains(it) ? ended(it, step) : it);
            versions.addAll(revision.added());
        }
        return versions;
    }

    private static Version ended(Version it, Sequence.Step step) {
        var known = new Knowledge(it.known().from(), step.at(), null, it.known().reason());
        return new Version(it.id(), it.line(), it.person(), it.says(), it.valid(), known);
    }
}
