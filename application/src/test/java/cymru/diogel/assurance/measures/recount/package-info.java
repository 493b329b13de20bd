/**
 * Small made-up counties, told as plain facts, put where real ones would be, and every published
 * figure of them counted a second time without the rules of the modules.
 */
@NullMarked
package cymru.diogel.assurance.measures.recount;

import org.jspecify.annotations.NullMarked;
