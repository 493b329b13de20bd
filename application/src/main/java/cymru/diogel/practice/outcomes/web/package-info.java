/** The pages on which an outcome is looked at again, disputed, decided and followed. */
@NullMarked
package cymru.diogel.practice.outcomes.web;

import org.jspecify.annotations.NullMarked;
