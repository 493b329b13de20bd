/** The page that says where a child stands on the way from a report to a plan. */
@NullMarked
package cymru.diogel.practice.pathway.web;

import org.jspecify.annotations.NullMarked;
