package cymru.diogel.benchmarks.paging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of which there is more the more counties and years there are. */
record Table(String name, List<Column> columns) {
    private static final Set<String> EVERY_YEAR =
            Set.of(
                    "visits.visit",
                    "visits.seen",
                    "deadlines.occasion",
                    "chronology.happening",
                    "referrals.report",
                    "referrals.named");
    private static final Set<String> TODAY =
            Set.of(
                    "access.account",
                    "access.team",
                    "rotas.shift",
                    "work.task",
                    "exclusions.exclusion",
                    "exclusions.named",
                    "exclusions.restriction");

    boolean isPartOf(Era era) {
        return era.isToday()
                || EVERY_YEAR.contains(name)
                || (era.bringsPeople() && !TODAY.contains(name));
    }

    /** Its rows as they were made, out of the way of the copies. */
    String source() {
        return "growing." + name.replace('.', '_');
    }

    /** Adds the rows of an era, once for each place. */
    String copy(Era era, String places) {
        var written = columns.stream().filter(it -> !it.isGiven()).toList();
        return "insert into %s (%s) select %s from (values %s) p (own, people, staff, suffix), %s s"
                .formatted(
                        name,
                        written.stream().map(Column::quoted).collect(Collectors.joining(", ")),
                        written.stream()
                                .map(it -> it.copied(name, era))
                                .collect(Collectors.joining(", ")),
                        places,
                        source());
    }
}
