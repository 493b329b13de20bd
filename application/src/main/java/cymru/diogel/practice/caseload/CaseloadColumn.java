package cymru.diogel.practice.caseload;

import cymru.diogel.practice.people.Plan.Kind;
import cymru.diogel.practice.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is counted of those whom somebody holds; each number opens its rows. */
public enum CaseloadColumn {
    CHILDREN,
    REGISTER,
    LOOKED_AFTER,
    OTHERS,
    /** Households of which somebody holds two or more. */
    SIBLINGS,
    REPORTS("report", "answer"),
    ENQUIRIES("hold", "record", "assess", "ratify", "conference", "reopened"),
    CORE_GROUPS("coregroup"),
    LATE,
    DUE;

    // Filled once and only ever asked.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> notices;

    CaseloadColumn(String... notices) {
        this.notices = Set.of(notices);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that an address names; all children for whatever else it says. */
    public static CaseloadColumn of(String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(CHILDREN);
    }

    /** How many there are among the households of somebody. */
    public int count(List<Home> homes, LocalDate today) {
        return switch (this) {
            case SIBLINGS -> Math.toIntExact(homes.stream().filter(Home::isSiblings).count());
            case REPORTS, ENQUIRIES, CORE_GROUPS ->
                    Math.toIntExact(
                            homes.stream()
                                    .flatMap(it -> it.children().stream())
                                    .flatMap(it -> it.tasks().stream())
                                    .filter(this::isOf)
                                    .count());
            default ->
                    Math.toIntExact(
                            homes.stream()
                                    .flatMap(it -> it.children().stream())
                                    .filter(it -> takes(it, today))
                                    .count());
        };
    }

    /** Whether a household is among the rows of this number. */
    public boolean takes(Home home, LocalDate today) {
        return this == SIBLINGS
                ? home.isSiblings()
                : home.children().stream().anyMatch(it -> takes(it, today));
    }

    private boolean takes(Held it, LocalDate today) {
        return switch (this) {
            case CHILDREN, SIBLINGS -> true;
            case REGISTER -> it.is(Kind.REGISTER);
            case LOOKED_AFTER -> it.is(Kind.LOOKED_AFTER);
            case OTHERS -> !it.is(Kind.REGISTER) && !it.is(Kind.LOOKED_AFTER);
            case REPORTS, ENQUIRIES, CORE_GROUPS -> it.tasks().stream().anyMatch(this::isOf);
            case LATE -> it.isLate(today);
            case DUE -> it.isDue(today);
        };
    }

    private boolean isOf(Task task) {
        return notices.contains(task.due().notice());
    }
}
