package cymru.diogel.practice.referrals;

import java.time.Instant;
import java.util.UUID;

/** It was decided what becomes of a report, for one child. */
public record ReferralDecided(UUID referral, UUID child, Outcome outcome, Instant at, UUID by) {}
