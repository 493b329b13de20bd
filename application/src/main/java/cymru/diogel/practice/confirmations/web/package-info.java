/** The pages on which a confirmation in writing is given, noted and asked for. */
@NullMarked
package cymru.diogel.practice.confirmations.web;

import org.jspecify.annotations.NullMarked;
