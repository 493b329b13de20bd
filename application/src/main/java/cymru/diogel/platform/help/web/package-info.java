@NullMarked
package cymru.diogel.platform.help.web;

import org.jspecify.annotations.NullMarked;
