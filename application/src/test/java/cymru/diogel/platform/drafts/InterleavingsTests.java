package cymru.diogel.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.testing.PageTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Windows that write one draft in any order. Whatever is replaced was shown to whoever replaced it,
 * and whoever wrote something that does not stand is told so.
 */
@PageTest
class InterleavingsTests {
    private static final long SEED = 20_261_129;
    private static final List<String> FIELDS = List.of("a", "b", "c");

    @Autowired private Drafts drafts;
    @Autowired private Clock clock;

    @Test
    void in_five_hundred_orders_nothing_is_overwritten_unseen() {
        write(500);
    }

    @Tag("slow")
    @Test
    void in_ten_thousand_orders_nothing_is_overwritten_unseen() {
        write(10_000);
    }

    private void write(int orders) {
        var random = new Random(SEED);
        var clashes = 0;
        var kept = 0;
        for (var order = 0; order < orders; order++) {
            var draft = Draft.blank("test", UUID.randomUUID(), UUID.randomUUID(), clock.instant());
            var desk = new Desk(UUID.randomUUID(), draft, random, order);
            desk.write();
            clashes += desk.clashes;
            kept += desk.kept;
            drafts.end(desk.account, draft.intention());
        }
        // Both happen often enough for the test to mean something.
        assertThat(clashes).isGreaterThan(orders / 10);
        assertThat(kept).isGreaterThan(orders);
    }

    /**
     * One open form: what it was shown, what stands in it, and which version it thinks it shows.
     */
    private static final class Window {
        private final Map<String, List<String>> shown = new LinkedHashMap<>();
        private final Map<String, List<String>> typed = new LinkedHashMap<>();
        private long version;
    }

    private final class Desk {
        private final UUID account;
        private final Draft draft;
        private final Random random;
        private final int order;
        private final List<Window> windows = new ArrayList<>();
        private Map<String, List<String>> stands = Map.of();
        private int clashes;
        private int kept;

        Desk(UUID account, Draft draft, Random random, int order) {
            this.account = account;
            this.draft = draft;
            this.random = random;
            this.order = order;
        }

        void write() {
            for (var window = 0; window < 2 + random.nextInt(2); window++) {
                windows.add(new Window());
            }
            for (var step = 0; step < 10 + random.nextInt(10); step++) {
                var window = windows.get(random.nextInt(windows.size()));
                switch (random.nextInt(7)) {
                    case 0, 1, 2 -> type(window, step);
                    case 3 -> open(window);
                    default -> save(window);
                }
            }
        }

        private void type(Window window, int step) {
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            var value = random.nextInt(8) == 0 ? "" : order + "." + step + "." + field;
            window.typed.put(field, List.of(value));
        }

        // Loading the page anew drops what only this window has: the browser warns of that.
        private void open(Window window) {
            var now = drafts.find(account, draft.intention());
            window.shown.clear();
            window.shown.putAll(now.map(Draft::fields).orElse(Map.of()));
            window.typed.clear();
            window.typed.putAll(window.shown);
            window.version = now.map(Draft::version).orElse(0L);
        }

        private void save(Window window) {
            var sent = new LinkedHashMap<>(window.typed);
            sent.put(Draft.VERSION, List.of("" + window.version));
            var saved = drafts.save(account, draft, sent);
            var now = drafts.find(account, draft.intention()).orElseThrow().fields();
            for (var field : FIELDS) {
                check(window, field, saved, now);
            }
            kept++;
            clashes += saved.clashes().isEmpty() ? 0 : 1;
            stands = now;
            window.version = saved.version();
            window.shown.clear();
            window.shown.putAll(window.typed);
        }

        private void check(
                Window window, String field, Saved saved, Map<String, List<String>> now) {
            var before = value(stands, field);
            var after = value(now, field);
            var shown = value(window.shown, field);
            var typed = value(window.typed, field);
            var what = "order " + order + ", field " + field;
            if (!after.equals(before)) {
                assertThat(after).as(what + " becomes what was typed").isEqualTo(typed);
                assertThat(shown).as(what + " was seen before it was replaced").isEqualTo(before);
            }
            if (!typed.equals(shown) && !after.equals(typed)) {
                assertThat(saved.clashes()).as(what + " is told of").contains(field);
            }
            assertThat(value(saved.kept(), field)).as(what).isEqualTo(after);
        }
    }

    private static String value(Map<String, List<String>> fields, String field) {
        return String.join("", fields.getOrDefault(field, List.of()));
    }
}
