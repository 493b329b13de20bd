package cymru.diogel.visiting.fileaudits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a file to a verdict, by the acceptance tests of the methods. */
class AcceptanceTests {
    private @TempDir Path folder;

    @Test
    void a_08_three_children_seen_in_one_call_change_nothing() throws IOException {
        var once = new VisitLines().fixedAt("H1", 15).spread("H2");
        var thrice = new VisitLines();
        for (int child = 1; child <= 3; child++) {
            int number = child;
            Files.readAllLines(once.into(folder.resolve("once.csv"))).stream()
                    .skip(1)
                    .forEach(line -> thrice.line(line.replace("-1,P1", "-" + number + ",P1")));
        }
        var one = audit(once.into(folder.resolve("once.csv")));
        var three = audit(thrice.into(folder.resolve("thrice.csv")));
        assertThat(three.path("input").path("rows").asInt())
                .isEqualTo(3 * one.path("input").path("rows").asInt());
        assertThat(three.path("input").path("appearances"))
                .isEqualTo(one.path("input").path("appearances"));
        assertThat(three.path("households")).isEqualTo(one.path("households"));
    }

    @Test
    void a_11_a_worker_rostered_from_three_to_six_only_explains_the_pattern() throws IOException {
        var visits = new VisitLines();
        var rota = new ArrayList<String>();
        rota.add("practitioner_id,date,from,to");
        var first = LocalDate.of(2025, 9, 1);
        for (int i = 0; i < 24; i++) {
            var day = first.plusDays(7L * i);
            rota.add("P1," + day + ",15:00,18:00");
            visits.visit("H1", 1, day.atTime(15 + i * 2 % 3, 15 * (i % 4)), "unannounced");
        }
        var file = visits.into(folder.resolve("late.csv"));
        var shifts = Files.write(folder.resolve("rota.csv"), rota);
        var household =
                new JsonMapper()
                        .readTree(Command.run(file, "--rota", shifts, "--format", "json").out())
                        .path("households")
                        .get(0);
        var verdicts = household.path("verdicts");
        assertThat(verdicts.path("roster").path("evidence").asString()).isEqualTo("NONE");
        assertThat(verdicts.path("policy").path("evidence").asString()).isIn("STRONG", "SOME");
        assertThat(household.path("cause").asString()).isEqualTo("ROTA");
    }

    @Test
    void a_12_clock_changes_and_leap_days_are_days_like_others_and_midnight_is_no_hour()
            throws IOException {
        var file =
                new VisitLines()
                        // The clocks went back on 29 October 2023 and forward on 31 March 2024.
                        .line("H1,C1,P1,T1,2023-10-29T01:30,planned,device,in person")
                        .line("H1,C1,P1,T1,2024-02-29T10:00,unannounced,typed,in person")
                        .line("H1,C1,P1,T1,2024-03-31T01:30,unannounced,typed,in person")
                        .line("H1,C1,P1,T1,2024-12-24T10:00,unannounced,typed,in person")
                        .line("H1,C1,P1,T1,2024-12-27T10:00,unannounced,typed,in person")
                        .line("H1,C1,P1,T1,2024-12-30T00:00,unannounced,typed,in person")
                        .into(folder.resolve("days.csv"));
        var json = audit(file);
        assertThat(json.path("input").path("excluded").path("midnight").asInt()).isEqualTo(1);
        assertThat(json.path("input").path("usable").asInt()).isEqualTo(5);
        var household = json.path("households").get(0);
        assertThat(household.path("unannounced").asInt()).isEqualTo(4);
        assertThat(household.path("unusable").asInt()).isEqualTo(1);
        var sundays = json.path("county").path("heat").path("planned").get(6);
        assertThat(sundays.get(1).asInt()).isEqualTo(1);
        assertThat(json.path("method").path("settings").path("working_days").asString())
                .isEqualTo("bank_holidays");
    }

    @Test
    void a_12_christmas_is_no_working_day() throws IOException {
        var file =
                new VisitLines()
                        .line("H1,C1,P1,T1,2024-12-24T10:00,planned,typed,in person")
                        .line("H1,C1,P1,T1,2024-12-27T11:00,planned,typed,in person")
                        .into(folder.resolve("christmas.csv"));
        var dates = audit(file).path("households").get(0).path("dates");
        // 25 and 26 December are bank holidays, and the 27th is a Friday.
        assertThat(dates.path("max_gap_working_days").asInt()).isEqualTo(1);
    }

    @Test
    void before_the_known_years_bank_holidays_count_as_working_days_and_it_is_said()
            throws IOException {
        var file =
                new VisitLines()
                        .line("H1,C1,P1,T1,2018-12-24T10:00,planned,typed,in person")
                        .line("H1,C1,P1,T1,2018-12-28T11:00,planned,typed,in person")
                        .into(folder.resolve("old.csv"));
        var json = audit(file);
        var dates = json.path("households").get(0).path("dates");
        assertThat(dates.path("max_gap_working_days").asInt()).isEqualTo(4);
        assertThat(json.path("method").path("settings").path("working_days").asString())
                .isEqualTo("bank_holidays_where_known");
        assertThat(Command.run(file, "--language", "en").out())
                .contains("the bank holidays are not known here");
    }

    private static JsonNode audit(Path file) {
        return new JsonMapper().readTree(Command.run(file, "--format", "json").out());
    }
}
