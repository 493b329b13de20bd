/**
 * Delimited text as other systems and people export it, read cell by cell with its true place in
 * the file. Knows no headings and no children, and never alters what a cell says.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
