@NullMarked
package cymru.diogel.demonstration.files;

import org.jspecify.annotations.NullMarked;
