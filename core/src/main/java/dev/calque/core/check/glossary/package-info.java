/** Whether an article keeps to the house's glossary. */
@NullMarked
package dev.calque.core.check.glossary;

import org.jspecify.annotations.NullMarked;
