/** The list of what is due, and the page of the kinds of reminders. */
@NullMarked
package cymru.diogel.practice.work.web;

import org.jspecify.annotations.NullMarked;
