package cymru.diogel.practice.search;

import cymru.diogel.platform.keeping.Keeper;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a search finds somebody by. */
@Component
class SearchKeeper implements Keeper {
    private final SearchStore store;

    SearchKeeper(SearchStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int destroy(Leaving leaving) {
        return store.forget(Set.of(leaving.child()));
    }
}
