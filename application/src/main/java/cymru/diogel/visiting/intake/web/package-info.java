@NullMarked
package cymru.diogel.visiting.intake.web;

import org.jspecify.annotations.NullMarked;
