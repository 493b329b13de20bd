@NullMarked
package cymru.diogel.platform.access.web;

import org.jspecify.annotations.NullMarked;
