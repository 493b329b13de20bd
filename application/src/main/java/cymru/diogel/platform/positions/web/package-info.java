@NullMarked
package cymru.diogel.platform.positions.web;

import org.jspecify.annotations.NullMarked;
