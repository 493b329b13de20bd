/** Pages about visit patterns, over a made-up county with planted truths. */
@NullMarked
package cymru.diogel.visiting.patterns.web;

import org.jspecify.annotations.NullMarked;
