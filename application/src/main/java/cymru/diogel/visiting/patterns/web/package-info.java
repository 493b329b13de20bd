/** The pages about visit patterns: county, teams, households, practitioners, councillors. */
@NullMarked
package cymru.diogel.visiting.patterns.web;

import org.jspecify.annotations.NullMarked;
