/** Capitals: names, calendar words, headings and sentences that begin in lower case. */
@NullMarked
package dev.calque.core.check.casing;

import org.jspecify.annotations.NullMarked;
