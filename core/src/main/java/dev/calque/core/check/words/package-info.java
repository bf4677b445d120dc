/** Words that the dictionary does not know, and sentences in another language. */
@NullMarked
package dev.calque.core.check.words;

import org.jspecify.annotations.NullMarked;
