package cymru.diogel.practice.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A module in which what was decided goes on. Every bean of this type is asked. */
public interface NextSteps {
    /** What to press: the key of its words, and where it leads. */
    record Step(String key, String href) {}

    /** Where children with this outcome go on, if here. */
    Optional<Step> after(Outcome outcome, List<UUID> children, UUID referral);
}
