package cymru.diogel.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.Owner;
import cymru.diogel.platform.trail.Destruction;
import cymru.diogel.platform.trail.Sealer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine;

@WitnessTest
class VerifyTrailTests {
    @Autowired private ApplicationContext beans;
    private final DSLContext database;
    @Autowired private Destruction destruction;
    @Autowired private Sealer sealer;
    @Autowired private Verification verification;
    @Autowired private WitnessSettings settings;
    private SomeTrail trail;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    VerifyTrailTests(@Autowired Environment environment) {
        this.database = Owner.of(environment);
    }

    @BeforeEach
    void plant() {
        trail = SomeTrail.planted(beans);
    }

    @Test
    void a_whole_trail_ends_with_0() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("The trail holds 60 entries")
                .contains("5 in the database, 5 in the file")
                .contains("Nothing was altered.");
    }

    @Test
    void an_altered_trail_ends_with_1_and_says_where_in_both_languages() {
        database.execute(
                "update trail.entry set act = 'x' where id ="
                        + " (select entry from trail.leaf where position = 17)");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("The trail was altered: 1 thing was found");
        assertThat(out.toString()).containsPattern("Position 17: entry [\\d,]+, its key");
        assertThat(run("--language", "cy")).isEqualTo(1);
        assertThat(out.toString()).contains("Newidiwyd y trywydd", "Safle 17");
    }

    @Test
    void a_file_that_is_not_there_ends_with_2() {
        assertThat(run("--heads", "nowhere.jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.jsonl");
        assertThat(run("--key", settings.file().toString())).isEqualTo(2);
    }

    @Test
    void heads_kept_elsewhere_tell_what_those_in_the_database_no_longer_can() {
        var kept = SomeTrail.copy(settings.file());
        var hand = Tampering.hand(database, sealer, settings.file(), trail, 1);
        hand.cut(25);
        SomeTrail.write(settings.file(), List.of());
        database.execute("delete from witness.head");
        assertThat(run()).isZero();
        assertThat(run("--heads", kept.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("Positions 25 to 29: the end of the trail was cut off; head 3");
    }

    @Test
    void what_is_destroyed_by_rule_is_gone_and_the_trail_is_whole() {
        var entries =
                database
                        .fetchValues("select entry from trail.leaf where position between 5 and 44")
                        .stream()
                        .map(Long.class::cast)
                        .toList();
        destruction.destroy(entries, "LOOKS-6Y");
        assertThat(
                        database.fetchValue(
                                "select count(*) from trail.entry where id = ?",
                                entries.getFirst()))
                .isEqualTo(0L);
        assertThat(database.fetchValue("select count(*) from trail.leaf where key is null"))
                .isEqualTo(40L);
        assertThat(verification.verify(null, null, (_, _) -> {}).found()).isEmpty();
    }

    @Test
    void what_somebody_else_deletes_beside_a_destruction_is_found() {
        var entry = (Long) database.fetchValue("select entry from trail.leaf where position = 5");
        destruction.destroy(List.of(entry), "LOOKS-6Y");
        database.execute(
                "delete from trail.entry where id ="
                        + " (select entry from trail.leaf where position = 6)");
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("Position 6").doesNotContain("Position 5:");
    }

    @Test
    void what_has_no_place_yet_cannot_be_destroyed() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> destruction.destroy(List.of(Long.MAX_VALUE), "LOOKS-6Y")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int run(String... options) {
        out.getBuffer().setLength(0);
        return new CommandLine(beans.getBean(VerifyTrail.class))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(options);
    }
}
