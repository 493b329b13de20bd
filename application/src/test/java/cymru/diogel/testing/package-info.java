/** What tests of pages and journeys share: people to sign in as, families, a browser, a count. */
@NullMarked
package cymru.diogel.testing;

import org.jspecify.annotations.NullMarked;
