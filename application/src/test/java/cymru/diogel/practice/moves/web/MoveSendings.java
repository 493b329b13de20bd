package cymru.diogel.practice.moves.web;

import cymru.diogel.platform.once.web.Sending;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Forms by which moves between councils are written down. */
public final class MoveSendings {
    private final Moving moving;

    public MoveSendings(ApplicationContext beans) {
        this.moving = Moving.of(beans);
    }

    public void addTo(Map<String, Supplier<Sending>> all) {
        all.put("/register/moves/in", () -> moving.come("N" + UUID.randomUUID()));
        all.put("/register/moves/out/{child}", () -> moving.leave(moving.registered()));
        all.put("/register/moves/{id}/settle", () -> moving.settle(moving.leaving()));
        all.put("/register/moves/{id}/end", () -> moving.end(moving.leaving()));
        all.put("/register/moves/{id}/transfer", () -> moving.transfer(moving.leftForGood()));
    }
}
