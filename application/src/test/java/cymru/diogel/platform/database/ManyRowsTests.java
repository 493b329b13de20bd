package cymru.diogel.platform.database;

import static gen.db.visits.Tables.CORRECTION;
import static gen.db.visits.Tables.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import gen.db.visits.tables.records.CorrectionRecord;
import gen.db.visits.tables.records.VisitRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class ManyRowsTests {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2025-03-30T02:30:00Z");
    private static final String[] HOSTILE = {
        "a \"quoted\" one", "back\\slash", "comma, brace {} and 'quote'", "", "NULL", "Llŷr 😀"
    };

    private final DSLContext database;
    private final UUID household = UUID.randomUUID();

    ManyRowsTests(@Autowired DSLContext database) {
        this.database = database;
    }

    @Test
    void every_row_comes_back_as_it_was_given() {
        var rows = List.of(row(HOSTILE, "a\tb\n' \\ \""), row(new String[0], null));
        ManyRows.insert(database, rows);
        for (var row : rows) {
            var kept = database.fetchSingle(VISIT, VISIT.ID.eq(row.getId()));
            assertThat(kept.getAgencies()).containsExactly(row.getAgencies());
            assertThat(kept.getAccount()).isEqualTo(row.getAccount());
            assertThat(kept.getStartedOn()).isEqualTo(row.getStartedOn());
            assertThat(kept.getStartedAt()).isEqualTo(row.getStartedAt());
            assertThat(kept.getPlannedFor()).isEqualTo(row.getPlannedFor());
            assertThat(kept.getRecordedAt().toInstant()).isEqualTo(AT.toInstant());
            assertThat(kept.getMinutes()).isEqualTo(row.getMinutes());
            assertThat(kept.getTeam()).isNull();
        }
    }

    @Test
    void a_column_that_was_not_given_takes_its_default() {
        var row = row(HOSTILE, null);
        ManyRows.insert(database, List.of(row));
        var kept = database.fetchSingle(VISIT, VISIT.ID.eq(row.getId()));
        assertThat(kept.getOrigin()).isEqualTo("FORM");
        assertThat(kept.getRevision()).isZero();
    }

    @Test
    void a_document_comes_back_as_it_was_given() {
        var visit = row(HOSTILE, null);
        ManyRows.insert(database, List.of(visit));
        var correction = new CorrectionRecord();
        correction.setVisit(visit.getId());
        correction.setRevision(1);
        correction.setAt(AT);
        correction.setBy(UUID.randomUUID());
        correction.setReason("It’s \"wrong\"");
        correction.setBefore(JSONB.valueOf("{\"said\": \"a \\\"b\\\" \\\\ c\"}"));
        ManyRows.insert(database, List.of(correction));
        var kept = database.fetchSingle(CORRECTION, CORRECTION.VISIT.eq(visit.getId()));
        assertThat(kept.getBefore()).isEqualTo(correction.getBefore());
        assertThat(kept.getReason()).isEqualTo(correction.getReason());
    }

    @Test
    void no_rows_write_nothing_and_more_than_travel_together_all_arrive() {
        ManyRows.insert(database, List.<VisitRecord>of());
        var many = IntStream.range(0, 12_345).mapToObj(_ -> row(HOSTILE, null)).toList();
        ManyRows.insert(database, many);
        assertThat(database.fetchCount(VISIT, VISIT.HOUSEHOLD.eq(household))).isEqualTo(12_345);
    }

    private VisitRecord row(String[] agencies, @Nullable String account) {
        var row = new VisitRecord();
        row.setId(UUID.randomUUID());
        row.setHousehold(household);
        row.setPractitioner(UUID.randomUUID());
        row.setTeam(null);
        row.setNotice("PLANNED");
        row.setPlannedFor(LocalDateTime.parse("2025-03-30T01:30"));
        row.setStartedOn(LocalDate.parse("2024-02-29"));
        row.setStartedAt(LocalTime.parse("23:59"));
        row.setMinutes(45);
        row.setTimeSource("TYPED");
        row.setPlace("HOME");
        row.setMode("IN_PERSON");
        row.setAccess("GAINED");
        row.setAccount(account);
        row.setAgencies(agencies);
        row.setRecordedAt(AT);
        return row;
    }
}
