/** The team's caseload, what each worker holds, who waits, and the handing over of a household. */
@NullMarked
package cymru.diogel.practice.caseload.web;

import org.jspecify.annotations.NullMarked;
