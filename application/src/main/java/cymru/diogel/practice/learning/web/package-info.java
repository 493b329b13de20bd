/** The page of what is to be learned, with its spreadsheet and its printed list. */
@NullMarked
package cymru.diogel.practice.learning.web;

import org.jspecify.annotations.NullMarked;
