/** Source texts, spans, segments and the way back from a segment to its file. */
@NullMarked
package dev.calque.core.text;

import org.jspecify.annotations.NullMarked;
