package cymru.diogel.practice.search;

import static gen.db.search.Tables.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.exclusions.Exclusions;
import cymru.diogel.platform.exclusions.Restrictions;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.Actor;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Name;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.families.Period;
import cymru.diogel.practice.families.Version;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the database lets through of the people around children, and a search finds. */
@PageTest
class SecondLockOfSearchTests {
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private Search search;
    @Autowired private SearchStore store;
    @Autowired private Restrictions restrictions;
    @Autowired private Exclusions exclusions;
    @Autowired private DSLContext database;

    private Account worker;
    private Account quality;
    private UUID ours = UUID.randomUUID();
    private UUID others = UUID.randomUUID();
    private UUID mother = UUID.randomUUID();
    private String family = "";

    @BeforeEach
    void aBrotherAndASisterOfTwoHouseholdsWithOneMother() {
        worker = county.a(Role.PRACTITIONER);
        quality = county.a(Role.QUALITY);
        ours = county.aFamily().allocatedTo(worker).arrive().child().id();
        others = county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child().id();
        mother = UUID.randomUUID();
        family = "Pennar" + mother.toString().replaceAll("[^a-f]", "");
        families.add(
                Set.of(mother),
                List.of(
                        fact(mother, Name.official("Meinir", family)),
                        fact(ours, new Name(Name.Kind.KNOWN_AS, "Osian", family)),
                        fact(others, new Name(Name.Kind.KNOWN_AS, "Lowri", family)),
                        fact(ours, new Tie(mother, Tie.Role.MOTHER, true)),
                        fact(others, new Tie(mother, Tie.Role.MOTHER, false)),
                        fact(ours, new Tie(others, Tie.Role.SISTER, false))));
    }

    @Test
    void a_tie_opens_an_adult_and_never_another_child() {
        assertThat(found(worker)).containsExactlyInAnyOrder(ours, mother);
        assertThat(through(worker)).containsExactly(ours);
        for (var table : List.of("name", "life", "address", "language", "tie")) {
            assertThat(rows(worker, table)).as(table).doesNotContain(others);
        }
        assertThat(rows(worker, "name")).contains(ours, mother);
        assertThat(ends(worker)).containsExactly(mother);
    }

    @Test
    void a_word_is_kept_as_long_as_somebody_is_found_under_it() {
        var word = family.toLowerCase(Locale.ROOT);
        assertThat(isKept(word)).isTrue();
        forget(Set.of(ours, others));
        assertThat(isKept(word)).as("the mother's too").isTrue();
        forget(Set.of(mother));
        assertThat(isKept(word)).isFalse();
    }

    private boolean isKept(String word) {
        return SecondLock.deciding(() -> database.fetchExists(TOKEN, TOKEN.WORD.eq(word)));
    }

    private void forget(Set<UUID> persons) {
        SecondLock.entering(() -> store.forget(persons));
    }

    @Test
    void whoever_sees_the_county_sees_all_of_them() {
        assertThat(ofUs(found(quality))).containsExactlyInAnyOrder(ours, others, mother);
        assertThat(rows(quality, "name")).contains(ours, others, mother);
    }

    @Test
    void a_restricted_child_is_not_there_for_any_role_and_the_mother_only_through_the_other() {
        restrictions.restrict(List.of(others), "Nobody may know where she is.", null);
        assertThat(ofUs(found(quality))).containsExactlyInAnyOrder(ours, mother);
        assertThat(ofUs(through(quality))).containsExactly(ours);
        assertThat(rows(quality, "name")).contains(ours, mother).doesNotContain(others);
        assertThat(ends(quality)).containsExactly(mother);
        restrictions.restrict(List.of(ours), "Nobody may know where he is.", null);
        assertThat(ofUs(found(quality))).isEmpty();
        assertThat(found(worker)).isEmpty();
        for (var table : List.of("name", "life", "address", "language", "tie")) {
            assertThat(rows(quality, table)).as(table).doesNotContain(ours, others, mother);
            assertThat(rows(worker, table)).as(table).isEmpty();
        }
    }

    @Test
    void whoever_is_excluded_finds_neither_the_child_nor_those_around_it() {
        exclusions.declare(worker.id(), List.of(ours), worker.id());
        assertThat(found(worker)).isEmpty();
        assertThat(rows(worker, "name")).isEmpty();
    }

    @Test
    void somebody_named_by_an_identity_that_is_taken_and_out_of_sight_is_somebody_else() {
        var far = UUID.randomUUID();
        families.add(
                Set.of(far),
                List.of(
                        fact(far, Name.official("Tegid", family)),
                        fact(others, new Tie(far, Tie.Role.FATHER, false))));
        var tie = new Tie(far, Tie.Role.FATHER, true);
        var told = List.<Fact>of(Name.official("Ifor", family));
        as(
                worker,
                () ->
                        families.join(
                                new Families.Joining(ours, tie, Period.ALWAYS, told), worker.id()));
        assertThat(rows(worker, "name")).doesNotContain(far);
        assertThat(ends(worker)).hasSize(2).contains(mother).doesNotContain(far);
        assertThat(found(worker)).hasSize(3).doesNotContain(far);
    }

    @Test
    void what_somebody_asked_is_there_for_nobody_else_and_the_key_for_nobody() {
        as(worker, () -> search.ask(viewer(worker), family));
        as(worker, () -> assertThat(count("search.question")).isEqualTo(1));
        as(quality, () -> assertThat(count("search.question")).isZero());
        as(quality, () -> assertThat(count("search.secret")).isZero());
        as(worker, () -> assertThat(count("search.secret")).isZero());
    }

    private Set<UUID> found(Account account) {
        var found = new HashSet<UUID>();
        as(
                account,
                () -> search.find(viewer(account), family).forEach(it -> found.add(it.person())));
        return found;
    }

    // Other tests have families of much the same name.
    private Set<UUID> ofUs(Set<UUID> persons) {
        persons.retainAll(Set.of(ours, others, mother));
        return persons;
    }

    private Set<UUID> through(Account account) {
        var through = new HashSet<UUID>();
        as(
                account,
                () ->
                        search.find(viewer(account), family)
                                .forEach(it ->
                                        it.children().forEach(child -> through.add(child.id()))));
        return through;
    }

    private Set<UUID> rows(Account account, String table) {
        return ids(account, "select person from families." + table);
    }

    /** The other ends of the ties of our child. */
    private Set<UUID> ends(Account account) {
        return ids(account, "select other from families.tie where person = '" + ours + "'");
    }

    private Set<UUID> ids(Account account, String question) {
        var ids = new HashSet<UUID>();
        as(account, () -> ids.addAll(database.fetch(question).getValues(0, UUID.class)));
        return ids;
    }

    private int count(String table) {
        return database.fetchSingle("select count(*) from " + table).get(0, Integer.class);
    }

    private static void as(Account account, Runnable work) {
        var actor = Actor.stranger(UUID.randomUUID(), null);
        actor.as(account.id(), account.role().name()).run(work);
    }

    private static Version fact(UUID person, Fact says) {
        return Version.first(person, says, Period.ALWAYS, Version.Knowledge.TAKEN_OVER);
    }

    private static Viewer viewer(Account account) {
        return new Viewer(
                account.id(),
                account.reference(),
                account.name(),
                account.role(),
                account.team(),
                "en");
    }
}
