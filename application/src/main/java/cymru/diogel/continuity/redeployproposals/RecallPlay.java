package cymru.diogel.continuity.redeployproposals;

import cymru.diogel.continuity.redeployment.Leaning;
import cymru.diogel.continuity.redeployment.Loan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall played through before anybody agrees to it.
 *
 * @param day from which they are back in their own service
 * @param services that take their people back
 * @param returns who goes back
 * @param falls what each service loses, the most critical first
 */
public record RecallPlay(LocalDate day, List<UUID> services, List<Loan> returns, List<Fall> falls) {
    /**
     * A service loses people of a skill.
     *
     * @param before as it is on that day without the recall
     * @param after when they have gone
     * @param refilled how many of those who are free could take their place
     * @param firstDay the first day on which it has less than is safe, or null
     */
    public record Fall(Leaning before, Leaning after, int refilled, @Nullable LocalDate firstDay) {
        public boolean isUnsafe() {
            return after.isShortBy() > 0;
        }

        /** Whether it has less than is safe even when whoever is free has come. */
        public boolean staysUnsafe() {
            return after.isShortBy() > refilled;
        }
    }

    /** What has less than is safe. */
    public List<Fall> unsafe() {
        return falls.stream().filter(Fall::isUnsafe).toList();
    }

    /** Of what has less than is safe, how many services. */
    public long unsafeServices() {
        return unsafe().stream().map(it -> it.before().service().id()).distinct().count();
    }
}
