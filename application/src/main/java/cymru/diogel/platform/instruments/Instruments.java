package cymru.diogel.platform.instruments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets of questions there are, and what was answered to them. */
@Component
public class Instruments {
    private final InstrumentStore store;

    Instruments(InstrumentStore store) {
        this.store = store;
    }

    /** The version of a set of questions that is asked on a day. */
    public Instrument on(String code, LocalDate day) {
        return store.on(code, day)
                .orElseThrow(() -> new IllegalArgumentException("no " + code + " on " + day));
    }

    /** Whether any version of a set of questions is asked on a day. */
    public boolean isAsked(String code, LocalDate day) {
        return store.on(code, day).isPresent();
    }

    /** The version that was asked. */
    public Instrument version(UUID id) {
        return store.version(id).orElseThrow(() -> new IllegalArgumentException("no " + id));
    }

    /**
     * Keeps what was answered; from now on its version never changes. Whoever asks sees to it that
     * the answerer may, and notes it in the trail with what the answers are for.
     *
     * @return no where these answers are kept already
     */
    @Transactional
    public boolean keep(Sheet sheet) {
        return store.add(sheet);
    }

    /** What was answered, by identity; what the asker may not see is not there. */
    public Map<UUID, Sheet> sheets(Collection<UUID> ids) {
        return store.sheets(ids);
    }
}
