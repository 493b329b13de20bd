/** The pages of those who are lent. */
@NullMarked
package cymru.diogel.continuity.redeployment.web;

import org.jspecify.annotations.NullMarked;
