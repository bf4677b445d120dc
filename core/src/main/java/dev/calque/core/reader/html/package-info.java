/** HTML pages, and HTML inside other formats. */
@NullMarked
package dev.calque.core.reader.html;

import org.jspecify.annotations.NullMarked;
