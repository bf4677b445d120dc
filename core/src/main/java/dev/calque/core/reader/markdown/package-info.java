/** CommonMark with tables, footnotes and front matter. */
@NullMarked
package dev.calque.core.reader.markdown;

import org.jspecify.annotations.NullMarked;
