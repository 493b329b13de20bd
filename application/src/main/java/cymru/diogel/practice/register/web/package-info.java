/** Pages of the register's custodian, and of those who ask whether a name is on it. */
@NullMarked
package cymru.diogel.practice.register.web;

import org.jspecify.annotations.NullMarked;
