/** What Unicode says of characters: misread encodings, look-alikes, invisible characters. */
@NullMarked
package dev.calque.core.unicode;

import org.jspecify.annotations.NullMarked;
