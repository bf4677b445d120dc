/** Tokens, sentences and dictionaries as checks see them, whatever engine made them. */
@NullMarked
package dev.calque.core.analysis;

import org.jspecify.annotations.NullMarked;
