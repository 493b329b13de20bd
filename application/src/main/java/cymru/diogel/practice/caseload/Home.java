package cymru.diogel.practice.caseload;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The children of one household whom somebody holds, or who wait, eldest first. */
public record Home(UUID household, List<Held> children) {
    private static final Comparator<Held> ELDEST_FIRST =
            Comparator.comparing(
                            (Held it) -> it.child().bornOn(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(it -> it.child().reference());

    public Home {
        children = List.copyOf(children);
    }

    public boolean isSiblings() {
        return children.size() > 1;
    }

    /** Children by household, in the order of the eldest's name. */
    static List<Home> of(Collection<Held> all) {
        return all.stream()
                .sorted(ELDEST_FIRST)
                .collect(
                        Collectors.groupingBy(
                                it -> it.child().household(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new Home(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(it -> it.children().getFirst().child().title()))
                .toList();
    }
}
