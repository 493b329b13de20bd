@NullMarked
package cymru.diogel.platform.administration.web;

import org.jspecify.annotations.NullMarked;
