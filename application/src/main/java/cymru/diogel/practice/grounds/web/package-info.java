@NullMarked
package cymru.diogel.practice.grounds.web;

import org.jspecify.annotations.NullMarked;
