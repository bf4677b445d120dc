/** Which language a text is in. The only package that knows Lingua. */
@NullMarked
package dev.calque.core.language;

import org.jspecify.annotations.NullMarked;
