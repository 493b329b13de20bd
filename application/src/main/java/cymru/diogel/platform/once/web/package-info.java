@NullMarked
package cymru.diogel.platform.once.web;

import org.jspecify.annotations.NullMarked;
