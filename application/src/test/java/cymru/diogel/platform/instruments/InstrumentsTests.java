package cymru.diogel.platform.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.platform.access.Role;
import cymru.diogel.platform.keeping.Keeper.Leaving;
import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class InstrumentsTests {
    private static final Instant AT = Instant.parse("2026-07-16T10:00:00Z");
    private static final Said WORDS = new Said("Yes", "Ie");

    @Autowired private Instruments instruments;
    @Autowired private InstrumentKeeper keeper;
    @Autowired private DSLContext database;
    @Autowired private County county;

    @Test
    void the_questions_about_an_outcome_are_there_in_both_languages() {
        var asked = instruments.on("OUTCOME_REVIEW", LocalDate.of(2026, 7, 16));
        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.questions())
                .hasSize(11)
                .extracting(Question::code)
                .startsWith("THRESHOLD");
        assertThat(asked.questions())
                .allSatisfy(it ->
                        assertThat(it.asked().text().welsh())
                                .isNotEqualTo(it.asked().text().english()));
        assertThat(asked.questions().getFirst().options())
                .extracting(Option::code)
                .containsExactly("YES", "PARTLY", "NO");
        assertThat(instruments.version(asked.version())).isEqualTo(asked);
    }

    @Test
    void the_version_asked_is_the_latest_that_has_begun() {
        var code = aVersion("2026-01-01", 1);
        version(code, "2026-06-01", 2);
        assertThat(instruments.on(code, LocalDate.of(2026, 5, 31)).number()).isEqualTo(1);
        assertThat(instruments.on(code, LocalDate.of(2026, 6, 1)).number()).isEqualTo(2);
        assertThatThrownBy(() -> instruments.on(code, LocalDate.of(2025, 12, 31)))
                .hasMessageContaining(code);
    }

    @Test
    void answers_are_kept_once_and_with_the_version_that_was_asked() {
        var asked = instruments.on(aVersion("2026-01-01", 1), LocalDate.of(2026, 7, 16));
        var sheet = sheet(asked, child());
        assertThat(keep(sheet)).isTrue();
        assertThat(keep(sheet)).isFalse();
        assertThat(found(sheet.id())).containsValue(sheet);
    }

    @Test
    void a_version_that_was_answered_never_changes_again() {
        var asked = instruments.on(aVersion("2026-01-01", 1), LocalDate.of(2026, 7, 16));
        database.execute(
                "update instruments.question set text_en = 'Better' where version = ?",
                asked.version());
        keep(sheet(asked, child()));
        for (var change :
                List.of(
                        "update instruments.version set name_en = 'Other' where id = ?",
                        "delete from instruments.version where id = ?",
                        "update instruments.question set text_en = 'Other' where version = ?",
                        "delete from instruments.question where version = ?",
                        "update instruments.option set score = 9 where version = ?",
                        "delete from instruments.option where version = ?",
                        "insert into instruments.option (version, scale, code, place, why, text_en,"
                                + " text_cy) values (?, 'DONE', 'OF', 9, false, 'Of', 'O')")) {
            assertThatThrownBy(() -> database.execute(change, asked.version()))
                    .as(change)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void answers_leave_with_the_child() {
        var asked = instruments.on(aVersion("2026-01-01", 1), LocalDate.of(2026, 7, 16));
        var sheet = sheet(asked, child());
        keep(sheet);
        SecondLock.deciding(() -> keeper.destroy(new Leaving(sheet.child(), null)));
        assertThat(found(sheet.id())).isEmpty();
    }

    private boolean keep(Sheet sheet) {
        return SecondLock.deciding(() -> instruments.keep(sheet));
    }

    private Map<UUID, Sheet> found(UUID id) {
        return SecondLock.deciding(() -> instruments.sheets(List.of(id)));
    }

    private static Sheet sheet(Instrument asked, UUID child) {
        var answers = Map.of("SEEN", new Answer("NO", "Not at home"));
        return new Sheet(UUID.randomUUID(), asked.version(), child, AT, UUID.randomUUID(), answers);
    }

    private UUID child() {
        return county.aFamily().allocatedTo(county.a(Role.PRACTITIONER)).arrive().child().id();
    }

    private String aVersion(String from, int number) {
        var code = "T" + UUID.randomUUID().toString().replace('-', '_').toUpperCase(Locale.ROOT);
        version(code, from, number);
        return code;
    }

    private void version(String code, String from, int number) {
        var id = UUID.randomUUID();
        database.execute(
                "insert into instruments.version (id, instrument, number, from_on, name_en,"
                        + " name_cy, about_en, about_cy, source)"
                        + " values (?, ?, ?, ?::date, 'N', 'E', 'A', 'Y', 'A test')",
                id,
                code,
                number,
                from);
        database.execute(
                "insert into instruments.option (version, scale, code, place, why, text_en,"
                        + " text_cy) values (?, 'DONE', 'NO', 1, true, ?, ?)",
                id,
                WORDS.english(),
                WORDS.welsh());
        database.execute(
                "insert into instruments.question (version, code, place, kind, scale, required,"
                        + " unknown, title_en, title_cy, text_en, text_cy, guidance_en,"
                        + " guidance_cy) values (?, 'SEEN', 1, 'CHOICE', 'DONE', true, true,"
                        + " 'T', 'T', 'Q', 'C', '', '')",
                id);
    }
}
