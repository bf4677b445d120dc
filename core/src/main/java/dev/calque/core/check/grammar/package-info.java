/** Checks of grammar that hold for any word of a class; the classes themselves are data. */
@NullMarked
package dev.calque.core.check.grammar;

import org.jspecify.annotations.NullMarked;
