@NullMarked
package cymru.diogel.platform.reviews.web;

import org.jspecify.annotations.NullMarked;
