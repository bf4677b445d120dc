/** Plain text. */
@NullMarked
package dev.calque.core.reader.plain;

import org.jspecify.annotations.NullMarked;
