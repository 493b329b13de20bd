package cymru.diogel.visiting.children.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.practice.families.Fact;
import cymru.diogel.practice.families.Fact.Tie;
import cymru.diogel.practice.families.Families;
import cymru.diogel.practice.joining.Pair;
import cymru.diogel.testing.County;
import cymru.diogel.testing.Family;
import cymru.diogel.testing.PageTest;
import cymru.diogel.testing.QueryCount;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest
class AddPersonPageTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Families families;
    @Autowired private DSLContext database;

    private Account practitioner;
    private Family family;

    @BeforeEach
    void aFamily() {
        practitioner = county.a(Role.PRACTITIONER);
        family = county.aFamily().allocatedTo(practitioner).arrive();
    }

    @Test
    void somebody_new_is_written_down_around_the_child() {
        var person = UUID.randomUUID();
        var answer = add(family, practitioner, told(person, "Eirlys", "Tudwal"));
        assertThat(answer).hasStatus(302);
        assertThat(page(family, practitioner))
                .contains("The person is written down", "Eirlys Tudwal", "Grandmother");
        assertThat(
                        requireNonNull(families.known(List.of(person)).get(person))
                                .languages(
                                        Fact.Language.Use.CORRESPONDENCE, LocalDate.of(2026, 1, 1)))
                .containsExactly("cy");
    }

    @Test
    void sent_twice_it_is_one_person() {
        var told = told(UUID.randomUUID(), "Gwawr", "Ednyfed");
        add(family, practitioner, told);
        add(family, practitioner, told);
        var child = family.child().id();
        assertThat(requireNonNull(families.known(List.of(child)).get(child)).all(Tie.class))
                .hasSize(1);
    }

    @Test
    void whoever_may_be_the_same_is_offered_with_reasons_and_joined_only_when_chosen() {
        var known = UUID.randomUUID();
        add(family, practitioner, told(known, "Siân", "Brychan"));
        var other = county.aFamily().allocatedTo(practitioner).arrive();
        var told = told(UUID.randomUUID(), "Sian", "Brychan");
        assertThat(body(add(other, practitioner, told)))
                .contains("Is this somebody we know?", "Siân Brychan")
                .contains("The given name is the same.", "The birth date is the same.")
                .contains("reference " + Pair.reference(UUID.fromString(told.get("person"))))
                .contains("Around: " + family.child().title());
        assertThat(families.tiesTo(List.of(known))).hasSize(1);
        told.put("offered", "yes");
        assertThat(add(other, practitioner, told)).hasStatus(422);
        told.put("same", known.toString());
        assertThat(add(other, practitioner, told)).hasStatus(302);
        assertThat(families.tiesTo(List.of(known))).hasSize(2);
    }

    @Test
    void none_of_those_offered_makes_somebody_new() {
        var known = UUID.randomUUID();
        add(family, practitioner, told(known, "Heledd", "Elystan"));
        var person = UUID.randomUUID();
        var told = told(person, "Heledd", "Elystan");
        told.put("same", "new");
        assertThat(add(family, practitioner, told)).hasStatus(302);
        assertThat(families.tiesTo(List.of(person))).hasSize(1);
        assertThat(
                        database.fetchValues(
                                "select said_by from joining.apart where ? in (one, other)"
                                        + " and ? in (one, other)",
                                person,
                                known))
                .extracting(Object::toString)
                .containsExactly(practitioner.id().toString());
    }

    @Test
    void the_weightiest_comes_first_and_a_name_in_another_language_is_known() {
        var known = UUID.randomUUID();
        var namesake = UUID.randomUUID();
        var told = told(known, "Siôn", "Gwrgant");
        add(family, practitioner, told);
        told.put("person", namesake.toString());
        told.put("born", "3/5/1961");
        told.put("same", "new");
        add(family, practitioner, told);
        var other = county.aFamily().allocatedTo(practitioner).arrive();
        var asked = body(add(other, practitioner, told(UUID.randomUUID(), "Sean", "Gwrgant")));
        assertThat(asked)
                .contains("The given names are forms of one name.")
                .containsSubsequence(known.toString(), namesake.toString());
    }

    @Test
    void whom_one_may_not_see_and_who_is_not_there_look_the_same() {
        var colleague = county.a(Role.PRACTITIONER);
        var far = county.aFamily().allocatedTo(colleague).arrive();
        add(far, colleague, told(UUID.randomUUID(), "Ffraid", "Llywarch"));
        var hidden = add(family, practitioner, told(UUID.randomUUID(), "Ffraid", "Llywarch"));
        var elsewhere = county.a(Role.PRACTITIONER);
        var another = county.aFamily().allocatedTo(elsewhere).arrive();
        var nobody = add(another, elsewhere, told(UUID.randomUUID(), "Gwladus", "Einudd"));
        assertThat(QueryCount.of(hidden)).isEqualTo(QueryCount.of(nobody));
        assertThat(target(hidden).replace(id(family), id(another))).isEqualTo(target(nobody));
    }

    @Test
    void somebody_out_of_reach_is_never_offered_nor_taken() {
        var hidden = UUID.randomUUID();
        var colleague = county.a(Role.PRACTITIONER);
        var far = county.aFamily().allocatedTo(colleague).arrive();
        add(far, colleague, told(hidden, "Tegwen", "Mostwyn"));
        var told = told(UUID.randomUUID(), "Tegwen", "Mostwyn");
        told.put("same", hidden.toString());
        assertThat(add(family, practitioner, told)).hasStatus(302);
        assertThat(families.tiesTo(List.of(hidden))).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_beside_the_field() {
        assertThat(body(add(family, practitioner, new HashMap<>())))
                .contains("Enter a given name or a family name")
                .contains("Choose what the person is to the child")
                .contains("Say whether the person lives with the child")
                .contains("Say which language letters are wanted in");
    }

    @Test
    void around_a_child_one_may_not_see_nobody_is_added() {
        var stranger = county.a(Role.PRACTITIONER);
        var answer = add(family, stranger, told(UUID.randomUUID(), "Mali", "Pennant"));
        assertThat(answer).hasStatus(404);
    }

    private static String id(Family whose) {
        return whose.child().id().toString();
    }

    private static String target(MvcTestResult answer) {
        var target = requireNonNull(answer.getResponse().getRedirectedUrl());
        return target.replaceAll("[0-9A-F]{8}$", "");
    }

    private static Map<String, String> told(UUID person, String given, String name) {
        return new HashMap<>(
                Map.of(
                        "person", person.toString(),
                        "given", given,
                        "family", name,
                        "role", "GRANDMOTHER",
                        "home", "no",
                        "born", "3/4/1961",
                        "language", "cy"));
    }

    private MvcTestResult add(Family whose, Account account, Map<String, String> fields) {
        var request = mvc.post().uri("/children/" + whose.child().id() + "/around/add");
        fields.forEach(request::param);
        return request.with(signedInAs(account)).exchange();
    }

    private String page(Family whose, Account account) {
        var address = "/children/" + whose.child().id() + "?done=person";
        return body(mvc.get().uri(address).with(signedInAs(account)).exchange());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
