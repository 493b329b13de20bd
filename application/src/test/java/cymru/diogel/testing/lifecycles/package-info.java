/** What tests of pages and journeys share: people to sign in as, families, a browser, a count. */
@NullMarked
package cymru.diogel.testing.lifecycles;

import org.jspecify.annotations.NullMarked;
