package cymru.diogel.platform.pages;

import java.util.List;
import java.util.Map;

/** What stands above every page for whoever it is about. Every bean of this type is asked. */
public interface Banners {
    /** What to say to whoever acts now. */
    List<Banner> now();

    /** A sentence, and where it leads. */
    record Banner(String key, Map<String, ?> values, String href, String link) {}
}
