/** A house's glossary: which terms articles have, and which they must not have. */
@NullMarked
package dev.calque.core.glossary;

import org.jspecify.annotations.NullMarked;
