package cymru.diogel.practice.conferences;

import cymru.diogel.platform.keeping.Keeper;
import org.springframework.stereotype.Component;

/** The conferences about a child; one that was about others too stays theirs. */
@Component
class ConferenceKeeper implements Keeper {
    private final ConferenceStore store;

    ConferenceKeeper(ConferenceStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "conferences";
    }

    @Override
    public int destroy(Leaving leaving) {
        return store.forget(leaving.child());
    }
}
