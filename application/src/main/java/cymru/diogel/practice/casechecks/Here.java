package cymru.diogel.practice.casechecks;

import cymru.diogel.practice.casefiles.CaseFile;
import cymru.diogel.practice.casefiles.CaseRow;
import cymru.diogel.practice.register.Categories;
import cymru.diogel.practice.register.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is here already, as far as the rows of a folder name it. */
public interface Here {
    /** What became of a row before. */
    enum Standing {
        NEW,
        /** It was taken over, and said the same. */
        SAME,
        /** It was taken over, and said something else. */
        CHANGED
    }

    Standing standing(CaseRow row);

    /** Whether something with this identity is here. */
    boolean has(CaseFile file, String id);

    /** Whether a child with this reference came here by another way than a folder. */
    boolean isOtherwiseHere(String child);

    @Nullable UUID worker(String reference);

    @Nullable UUID team(String reference);

    /** The stays on the register of a child that is here. */
    List<Spell> stays(String child);

    Categories categories();

    /** The first day from which due days can be counted. */
    LocalDate firstDay();

    /** Which meetings of a core group that began on a day were held late, in their order. */
    List<Boolean> late(LocalDate began, List<LocalDate> held);
}
