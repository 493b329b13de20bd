/** The figures that reports of concern answer for. */
@NullMarked
package cymru.diogel.practice.referrals.figures;

import org.jspecify.annotations.NullMarked;
