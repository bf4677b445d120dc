/**
 * What all rules say of themselves: the text of {@code calque rules explain}, and the pages of it.
 */
@NullMarked
package dev.calque.core.catalog;

import org.jspecify.annotations.NullMarked;
