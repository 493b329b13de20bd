package cymru.diogel.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.Owner;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.retention.Retention.Answer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import cymru.diogel.practice.people.Child;
import cymru.diogel.practice.people.People;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@PageTest
class RetentionTests {
    private static final String WITH_A_CHILD =
            """
            select n.nspname || '.' || c.relname as name, a.attname as field
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
             where c.relkind = 'r' and not a.attisdropped and t.typname = 'uuid'
               and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
            """;

    @Autowired private ApplicationContext beans;
    @Autowired private Retention retention;
    @Autowired private People people;
    @Autowired private Trail trail;
    @Autowired private County county;
    @Autowired private Environment environment;

    private Account asks;
    private Account agrees;
    private DSLContext owner;

    @BeforeEach
    void begin() {
        asks = county.a(Role.QUALITY);
        agrees = county.a(Role.QUALITY);
        owner = Owner.of(environment);
    }

    @Test
    void what_two_people_agree_to_is_gone_from_every_table_and_a_certificate_remains() {
        var child = Ended.child(beans);
        trail.noted(Entry.seen("visit.look").ofChild(child.id(), null));
        assertThat(tablesWith(child.id())).contains("people.child", "trail.entry");
        var batch = ask(child);
        assertThat(retention.decide(batch, agrees.id(), true)).isEqualTo(Answer.DONE);
        assertThat(tablesWith(child.id())).isEmpty();
        assertThat(tablesWith(child.household())).isEmpty();
        var decision = Objects.requireNonNull(retention.find(batch.id()).orElseThrow().decision());
        var certificate = Objects.requireNonNull(decision.certificate());
        assertThat(certificate.pieces())
                .containsEntry("people", 3)
                .hasEntrySatisfying("trail", it -> assertThat(it).isGreaterThan(2));
        assertThat(certificate.root()).hasSize(64);
    }

    @Test
    void brothers_and_sisters_stay_with_their_home() {
        var children = Ended.inHousehold(beans, 2);
        var batch = ask(children.getFirst());
        retention.decide(batch, agrees.id(), true);
        assertThat(tablesWith(children.getFirst().id())).isEmpty();
        assertThat(people.children(List.of(children.getLast().id()))).hasSize(1);
        assertThat(people.household(children.getLast().household())).isPresent();
    }

    @Test
    void nobody_agrees_to_what_they_asked_for_and_it_is_decided_once() {
        var child = Ended.child(beans);
        var batch = ask(child);
        assertThat(retention.decide(batch, asks.id(), true)).isEqualTo(Answer.OWN);
        assertThat(retention.decide(batch, agrees.id(), false)).isEqualTo(Answer.DONE);
        assertThat(retention.decide(batch, county.a(Role.QUALITY).id(), false))
                .isEqualTo(Answer.DECIDED_BEFORE);
        assertThat(people.children(List.of(child.id()))).hasSize(1);
        assertThat(due()).contains(child.id());
    }

    @Test
    void a_hold_that_comes_between_keeps_the_record() {
        var child = Ended.child(beans);
        var batch = ask(child);
        var hold = retention.hold(child.id(), "The inquiry asked for it.", asks.id());
        assertThat(retention.decide(batch, agrees.id(), true)).isEqualTo(Answer.KEPT);
        assertThat(people.children(List.of(child.id()))).hasSize(1);
        retention.lift(hold, asks.id());
        assertThat(retention.decide(batch, agrees.id(), true)).isEqualTo(Answer.DONE);
    }

    @Test
    void while_everything_is_held_nothing_is_due() {
        var child = Ended.child(beans);
        assertThat(due()).contains(child.id());
        var hold = retention.hold(null, "A public inquiry.", asks.id());
        assertThat(due()).isEmpty();
        retention.lift(hold, asks.id());
        assertThat(due()).contains(child.id());
    }

    @Test
    void a_child_of_today_is_not_due() {
        var worker = county.a(Role.PRACTITIONER);
        var child = county.aFamily().allocatedTo(worker).arrive().child();
        assertThat(due()).doesNotContain(child.id());
        assertThat(retention.ask(List.of(child.id()), asks.id())).isEmpty();
    }

    private List<UUID> due() {
        return retention.standing().due().stream().map(Due::child).toList();
    }

    private Batch ask(Child child) {
        return retention.ask(List.of(child.id()), asks.id()).orElseThrow();
    }

    private List<String> tablesWith(UUID id) {
        return owner.fetch(WITH_A_CHILD).stream()
                .filter(it ->
                        owner.fetchExists(
                                org.jooq.impl.DSL.table(it.get("name", String.class)),
                                org.jooq.impl.DSL.condition(
                                        "\"" + it.get("field", String.class) + "\" = ?", id)))
                .map(it -> it.get("name", String.class))
                .distinct()
                .toList();
    }
}
