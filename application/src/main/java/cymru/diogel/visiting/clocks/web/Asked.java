package cymru.diogel.visiting.clocks.web;

import java.util.Map;
import java.util.StringJoiner;

/**
 * Which part of the work is asked for, as the address says it.
 *
 * @param team whose children, for those who see every team; "" for the viewer's own
 * @param practitioner whose children of the team; "" for everybody's
 * @param page from 1; too high a number means the last
 */
public record Asked(String team, String practitioner, Sort sort, int page) {
    /** Children whom no team has. */
    public static final String NO_TEAM = "none";

    static Asked of(Map<String, String> address) {
        return new Asked(
                address.getOrDefault("team", ""),
                address.getOrDefault("practitioner", ""),
                Sort.of(address.getOrDefault("sort", "")),
                page(address.getOrDefault("page", "")));
    }

    /** The same of the viewer's own children, whatever team the address names. */
    Asked own() {
        return new Asked("", practitioner, sort, page);
    }

    Asked narrowedTo(String other) {
        return new Asked(team, other, sort, page);
    }

    /** The same list sorted otherwise. */
    public String href(Sort other) {
        return "/work?" + kept().add("sort=" + other.code()) + "#children";
    }

    /** The address of another page of the list but for its number. */
    String pages() {
        return "/work?" + kept().add("sort=" + sort.code()).add("page=");
    }

    private StringJoiner kept() {
        var kept = new StringJoiner("&");
        if (!team.isEmpty()) {
            kept.add("team=" + team);
        }
        if (!practitioner.isEmpty()) {
            kept.add("practitioner=" + practitioner);
        }
        return kept;
    }

    private static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
