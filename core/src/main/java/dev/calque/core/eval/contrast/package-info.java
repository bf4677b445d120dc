/** What machines write more often than people: n-grams of two kinds of text, compared. */
@NullMarked
package dev.calque.core.eval.contrast;

import org.jspecify.annotations.NullMarked;
