package cymru.diogel.platform.trail;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static gen.db.trail.Tables.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import gen.db.trail.tables.records.EntryRecord;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class TrailTests {
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private Trail trail;
    @Autowired private DSLContext database;
    @Autowired private TransactionTemplate transaction;
    private long before;

    @BeforeEach
    void mark() {
        var last = database.select(DSL.max(ENTRY.ID)).from(ENTRY).fetchOne(0, Long.class);
        before = last == null ? 0 : last;
    }

    @Test
    void signing_in_is_one_entry_of_the_person_s_own() {
        var somebody = county.withPassword(Role.COUNCILLOR, "en");
        mark();
        signIn(somebody, County.PASSWORD);
        assertThat(since())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getAct()).isEqualTo("sign-in");
                    assertThat(it.getOutcome()).isEqualTo("DONE");
                    assertThat(it.getAccount()).isEqualTo(somebody.id());
                    assertThat(it.getRole()).isEqualTo("COUNCILLOR");
                    assertThat(it.getAddress()).isEqualTo("127.0.0.1");
                });
    }

    @Test
    void a_wrong_password_is_one_entry_of_a_stranger_naming_the_account_tried() {
        var somebody = county.withPassword(Role.COUNCILLOR, "en");
        mark();
        signIn(somebody, "wrong");
        assertThat(since())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getOutcome()).isEqualTo("REFUSED");
                    assertThat(it.getRole()).isEqualTo("STRANGER");
                    assertThat(it.getAbout().data()).contains(somebody.id().toString());
                    assertThat(it.getAbout().data()).doesNotContain("wrong");
                });
    }

    @Test
    void a_page_refused_is_one_entry_with_the_right_that_was_missing() {
        var somebody = county.a(Role.COUNCILLOR);
        mark();
        mvc.get().uri("/accounts").with(signedInAs(somebody)).exchange();
        assertThat(since())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getOutcome()).isEqualTo("REFUSED");
                    assertThat(it.getAccount()).isEqualTo(somebody.id());
                    assertThat(it.getAbout().data()).contains("ADMINISTER");
                });
    }

    @Test
    void signing_out_is_one_entry() {
        var somebody = county.a(Role.COUNCILLOR);
        mark();
        mvc.post().uri("/sign-out").with(signedInAs(somebody)).exchange();
        assertThat(since())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.getAct()).isEqualTo("sign-out");
                    assertThat(it.getAccount()).isEqualTo(somebody.id());
                });
    }

    @Test
    void a_write_outside_a_transaction_is_refused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> trail.wrote(Entry.done("nothing")));
    }

    @Test
    void the_entry_of_a_write_goes_with_it_and_a_look_or_denial_stays() {
        var child = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            trail.wrote(Entry.done("write").ofChild(child, null));
            trail.noted(Entry.refused("look").ofChild(child, null));
            status.setRollbackOnly();
        });
        assertThat(since()).extracting(EntryRecord::getAct).containsExactly("look");
    }

    @Test
    void entries_come_in_the_order_they_were_given() {
        trail.noted(List.of(Entry.seen("one"), Entry.seen("two"), Entry.seen("three")));
        assertThat(since()).extracting(EntryRecord::getAct).containsExactly("one", "two", "three");
    }

    private List<EntryRecord> since() {
        return database.selectFrom(ENTRY).where(ENTRY.ID.gt(before)).orderBy(ENTRY.ID).fetch();
    }

    private void signIn(Account account, String password) {
        mvc.post()
                .uri("/sign-in")
                .param("username", String.valueOf(account.username()))
                .param("password", password)
                .with(csrf())
                .exchange();
    }
}
