/** The pages on which a concern is reported, decided and answered. */
@NullMarked
package cymru.diogel.practice.referrals.web;

import org.jspecify.annotations.NullMarked;
