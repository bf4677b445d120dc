/** Checks of clauses: their order, their commas, and what holds them together. */
@NullMarked
package dev.calque.core.check.clause;

import org.jspecify.annotations.NullMarked;
