/** Words that depend on each other and never meet in the target language. */
@NullMarked
package dev.calque.core.check.association;

import org.jspecify.annotations.NullMarked;
