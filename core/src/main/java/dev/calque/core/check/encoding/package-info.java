/** Characters that got lost between two programs: misread encodings, entities, look-alikes. */
@NullMarked
package dev.calque.core.check.encoding;

import org.jspecify.annotations.NullMarked;
