/** The pages on which recovery plans are written, read and decided. */
@NullMarked
package cymru.diogel.continuity.recovery.web;

import org.jspecify.annotations.NullMarked;
