package cymru.diogel.platform.trail;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Who acts, in which role, by which request, from which address. */
public record Actor(@Nullable UUID account, String role, UUID request, @Nullable String address) {
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();
    private static final ScopedValue<AtomicReference<Mark>> NOTED = ScopedValue.newInstance();

    private static final String STRANGER = "STRANGER";

    /** Somebody who has not signed in. */
    public static Actor stranger(UUID request, @Nullable String address) {
        return new Actor(null, STRANGER, request, address);
    }

    /** The machine itself: a command or a job. */
    public static Actor machine(String task) {
        return new Actor(null, task, UUID.randomUUID(), null);
    }

    /** Whoever acts now; outside a request or command it is the machine. */
    public static Actor current() {
        return ACTING.isBound() ? ACTING.get() : machine("MACHINE");
    }

    /** Whether no person acts: a command, a job, or the start. */
    public boolean isMachine() {
        return account == null && !role.equals(STRANGER);
    }

    /** The same request, now that it is known who makes it. */
    public Actor as(UUID who, String inRole) {
        return new Actor(who, inRole, request, address);
    }

    /** Does the work in the name of this actor. */
    public <T extends @Nullable Object> T act(Callable<T> work) throws Exception {
        return scope().call(work::call);
    }

    /** Does the work in the name of this actor. */
    public void run(Runnable work) {
        scope().run(work);
    }

    /**
     * What a request has left in the trail so far; written is what its transaction may take back.
     */
    private enum Mark {
        NOTHING,
        WRITTEN,
        CERTAIN
    }

    /** Whether what goes on now has left anything in the trail for certain. */
    public static boolean isNoted() {
        return NOTED.isBound() && NOTED.get().get() == Mark.CERTAIN;
    }

    /** Whether it has, or will have when its transaction ends well. */
    public static boolean isWritten() {
        return NOTED.isBound() && NOTED.get().get() != Mark.NOTHING;
    }

    static void hasWritten() {
        if (NOTED.isBound()) {
            NOTED.get().compareAndSet(Mark.NOTHING, Mark.WRITTEN);
        }
    }

    static void hasNoted() {
        if (NOTED.isBound()) {
            NOTED.get().set(Mark.CERTAIN);
        }
    }

    // Somebody who signs in during a request acts within it: what they note counts for it.
    private ScopedValue.Carrier scope() {
        var acting = ScopedValue.where(ACTING, this);
        return NOTED.isBound() ? acting : acting.where(NOTED, new AtomicReference<>(Mark.NOTHING));
    }
}
