package cymru.diogel.platform.settings;

import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the county sets for itself: what holds on a day, and the setting of it. */
@Component
public class Settings {
    private static final List<Setting> ALL = read("/settings/settings.csv");

    private final SettingStore store;
    private final Trail trail;
    private final Clock clock;

    Settings(SettingStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** What holds on one day. */
    public record Held(Map<String, Integer> set) {
        public Held {
            set = Map.copyOf(set);
        }

        /** What nobody ever set: the usual of everything. */
        public static final Held USUAL = new Held(Map.of());

        /**
         * The value of a setting.
         *
         * @throws NoSuchElementException where there is no such setting
         */
        public int of(String code) {
            var known =
                    find(code).orElseThrow(() -> new NoSuchElementException("no setting " + code));
            return set.getOrDefault(code, known.usual());
        }
    }

    /** Everything that may be set, in the order of the page. */
    public static List<Setting> all() {
        return ALL;
    }

    public static Optional<Setting> find(String code) {
        return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What holds on a day, in one question. */
    public Held on(LocalDate day) {
        return new Held(store.on(day));
    }

    /** All that was ever set, the latest day first. */
    public List<Change> history() {
        return store.all();
    }

    /** The first day from which something may be set: what holds today is in use already. */
    public LocalDate earliest() {
        return LocalDate.now(clock).plusDays(1);
    }

    /**
     * What somebody sets.
     *
     * @param id made with the form, so that a second press sets nothing twice
     */
    public record Said(UUID id, String code, LocalDate from, int value, String reason) {}

    /** Sets a value from a day on; says no for a day that has begun, or a value out of bounds. */
    @Transactional
    public boolean set(Said it, UUID by) {
        var isOutside = find(it.code()).filter(known -> known.takes(it.value())).isEmpty();
        if (isOutside || it.from().isBefore(earliest()) || it.reason().isBlank()) {
            return false;
        }
        var change =
                new Change(
                        it.id(),
                        it.code(),
                        it.from(),
                        it.value(),
                        it.reason(),
                        by,
                        clock.instant());
        if (store.add(change)) {
            trail.wrote(
                    Entry.done("setting.set")
                            .with("setting", it.code())
                            .with("from", it.from())
                            .with("value", it.value()));
        }
        return true;
    }

    private static List<Setting> read(String resource) {
        try (var stream = Objects.requireNonNull(Settings.class.getResourceAsStream(resource));
                var rows =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(Settings::setting).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Setting setting(NamedCsvRecord row) {
        return new Setting(
                row.getField("code"),
                Setting.Unit.valueOf(row.getField("unit").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.getField("usual")),
                Integer.parseInt(row.getField("least")),
                Integer.parseInt(row.getField("most")));
    }
}
