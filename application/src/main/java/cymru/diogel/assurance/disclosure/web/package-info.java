@NullMarked
package cymru.diogel.assurance.disclosure.web;

import org.jspecify.annotations.NullMarked;
