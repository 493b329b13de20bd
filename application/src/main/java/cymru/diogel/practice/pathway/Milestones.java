package cymru.diogel.practice.pathway;

import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A module in which a child stands somewhere on the way. Every bean of this type is asked. */
public interface Milestones {
    /** What a line is about. */
    enum Part {
        /** Where the child stands. */
        STANDS,
        /** What is under way. */
        NOW,
        /** What is behind. */
        BEFORE,
        /** What the reader may begin. */
        BEGIN;

        public String message() {
            return "pathway.part-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What there is to say.
     *
     * @param href where it leads, "" for nowhere
     * @param late whether something is overdue
     */
    record Line(Part part, String text, String href, boolean late) {
        public static Line now(String text, String href, boolean late) {
            return new Line(Part.NOW, text, href, late);
        }

        public static Line of(Part part, String text, String href) {
            return new Line(part, text, href, false);
        }
    }

    /**
     * Who reads it, in which language, on which day; access was asked before.
     *
     * @param registered whether the child's name is on the register
     */
    record Reading(Viewer viewer, Words words, LocalDate today, boolean registered) {}

    /** What there is to say of a child now; nothing where the child stands nowhere. */
    List<Line> of(UUID child, Reading reading);
}
