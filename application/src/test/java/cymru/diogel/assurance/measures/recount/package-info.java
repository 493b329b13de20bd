/** Every published figure of made-up counties, counted a second time without the modules' rules. */
@NullMarked
package cymru.diogel.assurance.measures.recount;

import org.jspecify.annotations.NullMarked;
