package cymru.diogel.practice.casework;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** By what something is told, one at a time or many together. */
interface Voice {
    void tell(Collection<UUID> children, Telling.Step it);

    /** Tells what is to be done while it is, and that it is done afterwards. */
    void putWhile(boolean isOpen, List<UUID> children, Telling.Next it);
}
