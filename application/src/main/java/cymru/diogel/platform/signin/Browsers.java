package cymru.diogel.platform.signin;

import java.util.List;
import java.util.Map;

/** Tells families of browsers and kinds of devices apart, roughly, as their owner would. */
final class Browsers {
    // The first that is found: each later one is named by the earlier ones too.
    private static final List<Map.Entry<String, String>> FAMILIES =
            List.of(
                    Map.entry("Edg", "Edge"),
                    Map.entry("OPR/", "Opera"),
                    Map.entry("SamsungBrowser", "Samsung Internet"),
                    Map.entry("Firefox", "Firefox"),
                    Map.entry("FxiOS", "Firefox"),
                    Map.entry("CriOS", "Chrome"),
                    Map.entry("Chrome", "Chrome"),
                    Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> DEVICES =
            List.of(
                    Map.entry("iPhone", "iPhone"),
                    Map.entry("iPad", "iPad"),
                    Map.entry("Android", "Android"),
                    Map.entry("Windows", "Windows"),
                    Map.entry("Mac OS", "Mac"),
                    Map.entry("CrOS", "Chromebook"),
                    Map.entry("Linux", "Linux"));

    private Browsers() {}

    /** Such as "Firefox, Windows"; empty when neither is known. */
    static String family(String agent) {
        var family = first(FAMILIES, agent);
        var device = first(DEVICES, agent);
        return family.isEmpty() || device.isEmpty() ? family + device : family + ", " + device;
    }

    private static String first(List<Map.Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(it -> agent.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
