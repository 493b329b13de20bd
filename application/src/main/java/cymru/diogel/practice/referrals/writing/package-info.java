/** The forms by which a concern is reported: kept as they are written, asking what is not known. */
@NullMarked
package cymru.diogel.practice.referrals.writing;

import org.jspecify.annotations.NullMarked;
