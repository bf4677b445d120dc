/** Articles that stop before their end. */
@NullMarked
package dev.calque.core.check.completeness;

import org.jspecify.annotations.NullMarked;
