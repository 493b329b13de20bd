/** Children led by chance along the whole way, by the modules themselves. */
@NullMarked
package cymru.diogel.practice.casework.walks;

import org.jspecify.annotations.NullMarked;
