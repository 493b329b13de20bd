package cymru.diogel.practice.pathway;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A module in which a child stands somewhere on the way. Every bean of this type is asked. */
public interface Milestones {
    /** What there is to say, where it leads, and whether something is overdue. */
    record Line(String text, String href, boolean late) {}

    /**
     * Who reads it, in which language, on which day; access was asked before.
     *
     * @param registered whether the child's name is on the register
     */
    record Reading(Viewer viewer, Words words, LocalDate today, boolean registered) {}

    /** What there is to say of a child now; nothing where the child stands nowhere. */
    List<Line> of(UUID child, Reading reading);
}
