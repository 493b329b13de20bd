/** What agreement is worth: Fellegi and Sunter, learnt by expectation and maximisation. */
@NullMarked
package cymru.diogel.statistics.linkage.model;

import org.jspecify.annotations.NullMarked;
