@NullMarked
package cymru.diogel.practice.kin.web;

import org.jspecify.annotations.NullMarked;
