@NullMarked
package cymru.diogel.platform.federation.web;

import org.jspecify.annotations.NullMarked;
