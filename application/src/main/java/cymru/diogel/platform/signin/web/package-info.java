@NullMarked
package cymru.diogel.platform.signin.web;

import org.jspecify.annotations.NullMarked;
