/** Words, phrases and blocks that come twice in a row. */
@NullMarked
package dev.calque.core.check.repetition;

import org.jspecify.annotations.NullMarked;
