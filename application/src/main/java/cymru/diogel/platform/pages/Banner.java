package cymru.diogel.platform.pages;

import java.util.Map;

/**
 * A sentence above every page for whoever it is about, and where it leads.
 *
 * @param href "" when it leads nowhere
 */
public record Banner(String key, Map<String, ?> values, String href, String link) {}
