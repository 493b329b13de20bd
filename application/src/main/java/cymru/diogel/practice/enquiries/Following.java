package cymru.diogel.practice.enquiries;

import java.util.List;
import java.util.Map;

/** A module in which an enquiry goes on. Every bean of this type is asked. */
public interface Following {
    /** A sentence about it, and where it leads: an address, or nothing. */
    record Line(String key, Map<String, String> values, String href) {}

    /** What there is to say of an enquiry whose child the viewer may see. */
    List<Line> of(Enquiry enquiry);
}
