/** Tokens and marks that were torn apart or glued together. */
@NullMarked
package dev.calque.core.check.spacing;

import org.jspecify.annotations.NullMarked;
