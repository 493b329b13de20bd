package cymru.diogel.continuity.redeployment;

import cymru.diogel.continuity.services.Provision;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a service leans on for one skill on a day.
 *
 * @param own people of its own on duty
 * @param lent people lent to it
 * @param safe below how many it is no longer safe
 * @param full how many it takes to run in full
 */
public record Leaning(Provision service, String skill, int own, int lent, int safe, int full) {
    public int onDuty() {
        return own + lent;
    }

    /** How many it has less than is safe, at least 0. */
    public int isShortBy() {
        return Math.max(0, safe - onDuty());
    }

    /** How many more it could use to run in full, at least 0. */
    public int open() {
        return Math.max(0, full - own);
    }

    /** Of these the services to which somebody is lent or that are short, with all their skills. */
    public static List<Leaning> shown(List<Leaning> all) {
        var services =
                all.stream()
                        .filter(it -> it.lent() > 0 || it.isShortBy() > 0)
                        .map(Leaning::service)
                        .collect(Collectors.toSet());
        return all.stream().filter(it -> services.contains(it.service())).toList();
    }

    /** The same when so many of those lent have gone. */
    public Leaning without(int gone) {
        return new Leaning(service, skill, own, lent - gone, safe, full);
    }
}
