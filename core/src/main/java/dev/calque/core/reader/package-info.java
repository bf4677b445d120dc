/** Readers of article formats, with exact positions back into the file. */
@NullMarked
package dev.calque.core.reader;

import org.jspecify.annotations.NullMarked;
