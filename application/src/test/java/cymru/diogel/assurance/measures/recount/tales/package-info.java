/** Small made-up counties, told as plain facts and put where real ones would be. */
@NullMarked
package cymru.diogel.assurance.measures.recount.tales;

import org.jspecify.annotations.NullMarked;
