/** Findings that were there before. */
@NullMarked
package dev.calque.core.baseline;

import org.jspecify.annotations.NullMarked;
