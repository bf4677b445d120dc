/** Marks that a language sets otherwise than the source language. */
@NullMarked
package dev.calque.core.check.punctuation;

import org.jspecify.annotations.NullMarked;
