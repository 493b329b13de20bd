package cymru.diogel.practice.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every category there is or was; a registration keeps those of its own time. */
public final class Categories {
    private static final Categories PUBLISHED =
            of(
                    Stream.of("neglect", "emotional", "physical", "sexual", "financial")
                            .map(it -> new Category(it, null, null))
                            .toList());

    private final List<Category> all;

    private Categories(Collection<Category> all) {
        this.all = List.copyOf(all);
    }

    /** Those of the Wales Safeguarding Procedures. */
    public static Categories published() {
        return PUBLISHED;
    }

    public static Categories of(Collection<Category> all) {
        return new Categories(all);
    }

    /** The list as it stands on a day, in its own order. */
    public List<Category> on(LocalDate day) {
        return all.stream().filter(it -> it.mayBeChosenOn(day)).toList();
    }

    /** Whether a child may be registered under all of these on a day; never under none. */
    public boolean mayBeChosen(Collection<String> ids, LocalDate day) {
        var offered = on(day).stream().map(Category::id).toList();
        return !ids.isEmpty() && offered.containsAll(ids);
    }
}
