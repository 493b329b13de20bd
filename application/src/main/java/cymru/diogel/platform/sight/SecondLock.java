package cymru.diogel.platform.sight;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the second lock for one piece of work that must see more than whoever asked for it.
 *
 * <p>Each way to open it says what for, and a test lists who does.
 */
public final class SecondLock {
    private static final ScopedValue<String> OPENED = ScopedValue.newInstance();

    private SecondLock() {}

    /** Reads for figures and lists that show no child; nothing can be written. */
    public static <T extends @Nullable Object> T counting(Supplier<T> read) {
        return open(Sight.COUNTING, read);
    }

    /** Reads what little may be said of a child before the record is opened in an emergency. */
    public static <T extends @Nullable Object> T introducing(Supplier<T> read) {
        return open(Sight.COUNTING, read);
    }

    /** Enters what another system sent, children nobody here works with yet among it. */
    public static void entering(Runnable work) {
        open(
                Sight.SYSTEM,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Joins or parts two records a person decided on, and all that names them. */
    public static <T extends @Nullable Object> T joining(Supplier<T> work) {
        return open(Sight.SYSTEM, work);
    }

    /** Reads who looked at whom, for those whose right it is to oversee it. */
    public static <T extends @Nullable Object> T overseeing(Supplier<T> read) {
        return open(Sight.SYSTEM, read);
    }

    /** Decides about access itself, for which its own tables must be read and written. */
    public static <T extends @Nullable Object> T deciding(Supplier<T> work) {
        return open(Sight.SYSTEM, work);
    }

    /** Looks after the tables themselves, which only their owner may. */
    static <T extends @Nullable Object> T tending(Supplier<T> work) {
        return open(Sight.OWNER, work);
    }

    /** The role the lock is opened with, or none. */
    static @Nullable String opened() {
        return OPENED.isBound() ? OPENED.get() : null;
    }

    private static <T extends @Nullable Object> T open(String role, Supplier<T> work) {
        return ScopedValue.where(OPENED, role).call(work::get);
    }
}
