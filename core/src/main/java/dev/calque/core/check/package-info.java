/** What a check is: an analysed article in, matches out. */
@NullMarked
package dev.calque.core.check;

import org.jspecify.annotations.NullMarked;
