/** Pages of child protection conferences. */
@NullMarked
package cymru.diogel.practice.conferences.web;

import org.jspecify.annotations.NullMarked;
