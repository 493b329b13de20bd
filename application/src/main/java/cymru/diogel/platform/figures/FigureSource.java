package cymru.diogel.platform.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module's figure: what it counts, under which definition, and the rows themselves. */
public interface FigureSource {
    Definition definition();

    Figure figure(Question question);

    /** The rows counted: as many as the numerator, for whoever may open them. */
    List<UUID> rows(Question question);

    /**
     * What is asked.
     *
     * @param from first day
     * @param to last day
     * @param team one team, or null for the county
     */
    record Question(LocalDate from, LocalDate to, @Nullable UUID team) {}

    /**
     * What a figure means; its words are the messages {@code key} and {@code key-definition}.
     *
     * @param unit what is counted, a message key, as visits or children
     */
    record Definition(String code, int version, String key, String unit) {}

    /** A count, and of how many where it is a share. */
    record Figure(int numerator, @Nullable Integer denominator) {}
}
