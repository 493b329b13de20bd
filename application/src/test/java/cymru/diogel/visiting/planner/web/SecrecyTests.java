package cymru.diogel.visiting.planner.web;

import static cymru.diogel.testing.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Role;
import cymru.diogel.testing.County;
import cymru.diogel.testing.PageTest;
import cymru.diogel.visiting.planner.Stage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A drawn time is in no log, no entry of the trail and no table, once it has been looked at. */
@PageTest
class SecrecyTests {
    private static final String EVERY_TABLE =
            """
            select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname in ('planner', 'trail', 'drafts', 'visits')
            """;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @Autowired private ApplicationContext beans;
    @Autowired private MockMvcTester mvc;
    @Autowired private County county;
    @Autowired private DSLContext database;
    private Stage stage;

    @BeforeEach
    void listen() {
        stage = Stage.set(beans);
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(Level.WARN);
        root.detachAppender(heard);
    }

    @Test
    void what_was_drawn_is_written_nowhere_in_clear() {
        // A minute that nobody else writes: the whole life of a time that only a person could set.
        var slot = Stage.MONDAY.plusDays(3).atTime(17, 11);
        var draw = stage.draw();
        var address = "/planner/draws/" + draw.id();
        post(address + "/change", stage.practitioner(), slot);
        post(address + "/open", stage.practitioner(), null);
        stage.at(slot.toLocalDate().minusDays(1).atTime(8, 0));
        post(address + "/open", stage.practitioner(), null);
        stage.at(slot.toLocalDate().atTime(8, 0));
        post(address + "/open", stage.practitioner(), null);
        post(address + "/open", stage.manager(), null);
        for (var page : List.of("/planner", address, "/planner/households/" + stage.household())) {
            mvc.get().uri(page).with(signedInAs(stage.practitioner())).exchange();
            mvc.get().uri(page).with(signedInAs(stage.manager())).exchange();
        }
        mvc.get().uri("/visits").with(signedInAs(stage.practitioner())).exchange();
        mvc.get().uri("/planner/checks").with(signedInAs(county.a(Role.QUALITY))).exchange();
        assertThat(stage.slot(draw)).isEqualTo(slot);
        assertThat(heard.list).hasSizeGreaterThan(50);
        assertThat(heard.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(telling(slot));
        assertThat(rows(stage.household(), draw.id()))
                .hasSizeGreaterThan(8)
                .noneMatch(telling(slot));
    }

    // Seconds tell the instants of the machine from the hour that was drawn.
    private static Predicate<String> telling(LocalDateTime slot) {
        var hour = slot.toLocalTime().toString();
        var telling = "(?<![\\d:])%s(?!:\\d)|%s.%s".formatted(hour, slot.toLocalDate(), hour);
        return Pattern.compile(telling).asPredicate();
    }

    private void post(String address, Account account, @Nullable LocalDateTime slot) {
        var request = mvc.post().uri(address).param("reason", "COURT").param("how", "hand");
        if (slot != null) {
            request =
                    request.param("explanation", "Called as a witness")
                            .param("handDay", slot.toLocalDate().toString())
                            .param("handTime", slot.toLocalTime().toString());
        }
        request.with(signedInAs(account)).exchange();
    }

    private List<String> rows(UUID household, UUID draw) {
        var rows = new ArrayList<String>();
        for (var table : database.fetchValues(EVERY_TABLE)) {
            database.fetch(
                            "select t::text from " + table + " t where t::text ~ ?",
                            household + "|" + draw)
                    .forEach(row -> rows.add(String.valueOf(row.get(0))));
        }
        return rows;
    }
}
