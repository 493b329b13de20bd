package cymru.diogel.assurance.measures.recount;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A figure counted a second time: the rows, and of how many they are where it is a share. */
record Recounted(List<UUID> rows, @Nullable Integer of) {
    static Recounted nothing() {
        return new Recounted(List.of(), null);
    }

    static <T> Recounted count(List<T> all, Function<T, UUID> row) {
        return new Recounted(all.stream().map(row).toList(), null);
    }

    static <T> Recounted share(List<T> all, Predicate<T> which, Function<T, UUID> row) {
        return new Recounted(all.stream().filter(which).map(row).toList(), all.size());
    }
}
