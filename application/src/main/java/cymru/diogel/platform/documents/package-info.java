/**
 * Documents that leave the house: tables as CSV and workbooks. Never lets a cell start a formula,
 * and never decides who may have the document.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {})
@NullMarked
package cymru.diogel.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
