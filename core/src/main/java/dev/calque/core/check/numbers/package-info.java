/** Numbers in the format of another country. */
@NullMarked
package dev.calque.core.check.numbers;

import org.jspecify.annotations.NullMarked;
