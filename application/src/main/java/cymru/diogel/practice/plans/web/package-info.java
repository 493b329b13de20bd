/** The pages on which plans are written, followed and printed. */
@NullMarked
package cymru.diogel.practice.plans.web;

import org.jspecify.annotations.NullMarked;
