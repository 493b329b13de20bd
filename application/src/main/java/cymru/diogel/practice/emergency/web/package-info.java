@NullMarked
package cymru.diogel.practice.emergency.web;

import org.jspecify.annotations.NullMarked;
