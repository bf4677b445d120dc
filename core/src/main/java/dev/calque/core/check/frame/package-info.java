/** Checks of phrases: what translation does to a language's grammar, whatever the words. */
@NullMarked
package dev.calque.core.check.frame;

import org.jspecify.annotations.NullMarked;
