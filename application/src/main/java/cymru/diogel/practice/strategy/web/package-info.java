/** The pages on which strategy discussions are called, held, recorded and concluded. */
@NullMarked
package cymru.diogel.practice.strategy.web;

import org.jspecify.annotations.NullMarked;
