/**
 * What joining two records changed, row by row, so that all of it can be put back. Never decides
 * who is joined, and changes a row of another module only to put back what it wrote down of it.
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
