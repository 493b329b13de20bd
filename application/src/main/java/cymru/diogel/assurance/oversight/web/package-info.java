@NullMarked
package cymru.diogel.assurance.oversight.web;

import org.jspecify.annotations.NullMarked;
