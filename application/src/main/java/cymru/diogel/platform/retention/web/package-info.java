@NullMarked
package cymru.diogel.platform.retention.web;

import org.jspecify.annotations.NullMarked;
