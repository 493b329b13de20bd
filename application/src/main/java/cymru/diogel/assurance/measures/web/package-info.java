/** The page of every figure, and of the rows it counts. */
@NullMarked
package cymru.diogel.assurance.measures.web;

import org.jspecify.annotations.NullMarked;
