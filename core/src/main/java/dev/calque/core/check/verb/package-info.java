/** Checks of verbs and of what they, adjectives and nouns govern. */
@NullMarked
package dev.calque.core.check.verb;

import org.jspecify.annotations.NullMarked;
