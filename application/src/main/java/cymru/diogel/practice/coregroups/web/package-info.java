/** The pages on which core groups wait, meet and are written down. */
@NullMarked
package cymru.diogel.practice.coregroups.web;

import org.jspecify.annotations.NullMarked;
