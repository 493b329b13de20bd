/** What one step of the way sets going in the next, so that nobody types it again. */
@NullMarked
package cymru.diogel.practice.casework.onward;

import org.jspecify.annotations.NullMarked;
