/** The pages on which section 47 enquiries are led, determined and ratified. */
@NullMarked
package cymru.diogel.practice.enquiries.web;

import org.jspecify.annotations.NullMarked;
