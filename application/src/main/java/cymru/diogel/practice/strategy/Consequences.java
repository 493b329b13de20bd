package cymru.diogel.practice.strategy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module in which a discussion has consequences. Every bean of this type is asked. */
public interface Consequences {
    /** A sentence about one, and where it leads: an address or nothing. */
    record Line(String key, Map<String, String> values, String href) {}

    /** What came of a discussion, or would meet its outcome, for children the viewer may see. */
    List<Line> of(Discussion discussion, Collection<UUID> seen);
}
