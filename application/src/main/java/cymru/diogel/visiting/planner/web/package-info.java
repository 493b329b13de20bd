@NullMarked
package cymru.diogel.visiting.planner.web;

import org.jspecify.annotations.NullMarked;
