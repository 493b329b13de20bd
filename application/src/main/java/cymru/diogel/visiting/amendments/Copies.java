package cymru.diogel.visiting.amendments;

import cymru.diogel.platform.sight.SecondLock;
import cymru.diogel.platform.trail.TrailReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents and exports already taken out, as the trail tells: what was sent cannot be changed. */
@Component
public class Copies {
    /** How far back a record's documents are listed. */
    private static final int YEARS = 7;

    private final TrailReader reader;

    Copies(TrailReader reader) {
        this.reader = reader;
    }

    /**
     * A document somebody took out.
     *
     * @param entry of the trail
     * @param isSure whether it is of this child; if not, it may hold it among others
     */
    public record Copy(long entry, Instant at, @Nullable UUID account, String act, boolean isSure) {
        /** Whether it was taken while something stood in the record that was taken out later. */
        public boolean isBefore(Instant moment) {
            return at.isBefore(moment);
        }
    }

    /** Whose documents: a child, or files of visits to its household. */
    public record Whose(UUID child, UUID household, LocalDate today) {}

    /** Documents that hold, or may hold, what the record said, the last first. */
    public List<Copy> of(Whose whose) {
        var since = whose.today().minusYears(YEARS).atStartOfDay(java.time.ZoneOffset.UTC);
        return SecondLock.overseeing(() -> reader.taken(whose.child(), since.toInstant())).stream()
                .filter(it -> it.entry().child() != null || mayHold(it, whose.household()))
                .map(it ->
                        new Copy(
                                it.id(),
                                it.at(),
                                it.account(),
                                it.entry().act(),
                                it.entry().child() != null))
                .toList();
    }

    // A file of one other household cannot hold it.
    private static boolean mayHold(TrailReader.Line line, UUID household) {
        var filter = line.entry().about().getOrDefault("filter", "");
        return Arrays.stream(filter.split("&"))
                .filter(it -> it.startsWith("household="))
                .allMatch(it -> it.equals("household=" + household));
    }
}
